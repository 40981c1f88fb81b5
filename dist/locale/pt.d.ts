import { Locale } from '../index.js';

declare const pt: Locale;

export { pt as default, pt };
