import { Locale } from '../core.js';

declare const pl: Locale;

export { pl as default, pl };
