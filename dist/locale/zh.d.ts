import { Locale } from '../index.js';

declare const zh: Locale;

export { zh as default, zh };
