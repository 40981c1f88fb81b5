import { Locale } from '../index.js';

declare const ja: Locale;

export { ja as default, ja };
