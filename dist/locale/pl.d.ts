import { Locale } from '../index.js';

declare const pl: Locale;

export { pl as default, pl };
