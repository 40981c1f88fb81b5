import { Locale } from '../core.js';

declare const ja: Locale;

export { ja as default, ja };
