import { Locale } from '../index.js';

declare const it: Locale;

export { it as default, it };
