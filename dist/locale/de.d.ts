import { Locale } from '../core.js';

declare const de: Locale;

export { de, de as default };
