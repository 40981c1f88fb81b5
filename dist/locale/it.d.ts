import { Locale } from '../core.js';

declare const it: Locale;

export { it as default, it };
