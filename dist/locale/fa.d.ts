import { Locale } from '../core.js';

declare const fa: Locale;

export { fa as default, fa };
