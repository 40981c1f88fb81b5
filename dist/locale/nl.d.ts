import { Locale } from '../index.js';

declare const nl: Locale;

export { nl as default, nl };
