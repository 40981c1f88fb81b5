import { Locale } from '../core.js';

declare const fr: Locale;

export { fr as default, fr };
