import { Locale } from '../index.js';

declare const fa: Locale;

export { fa as default, fa };
