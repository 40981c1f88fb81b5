import { Locale } from '../index.js';

declare const he: Locale;

export { he as default, he };
