import { Locale } from '../core.js';

declare const ru: Locale;

export { ru as default, ru };
