import { Locale } from '../core.js';

declare const pt: Locale;

export { pt as default, pt };
