import { Locale } from '../core.js';

declare const ar: Locale;

export { ar, ar as default };
