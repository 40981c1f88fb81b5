import { Locale } from '../index.js';

declare const de: Locale;

export { de, de as default };
