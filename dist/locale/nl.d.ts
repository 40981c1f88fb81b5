import { Locale } from '../core.js';

declare const nl: Locale;

export { nl as default, nl };
