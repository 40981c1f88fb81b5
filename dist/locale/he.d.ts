import { Locale } from '../core.js';

declare const he: Locale;

export { he as default, he };
