import { Locale } from '../index.js';

declare const ar: Locale;

export { ar, ar as default };
