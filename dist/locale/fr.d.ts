import { Locale } from '../index.js';

declare const fr: Locale;

export { fr as default, fr };
