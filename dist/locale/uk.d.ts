import { Locale } from '../index.js';

declare const uk: Locale;

export { uk as default, uk };
