import { Locale } from '../index.js';

declare const ru: Locale;

export { ru as default, ru };
