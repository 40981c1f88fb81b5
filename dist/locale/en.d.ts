import { Locale } from '../index.js';

declare const en: Locale;

export { en as default, en };
