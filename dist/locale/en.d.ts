import { Locale } from '../core.js';

declare const en: Locale;

export { en as default, en };
