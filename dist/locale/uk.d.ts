import { Locale } from '../core.js';

declare const uk: Locale;

export { uk as default, uk };
