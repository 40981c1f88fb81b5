import { Locale } from '../core.js';

declare const zh: Locale;

export { zh as default, zh };
