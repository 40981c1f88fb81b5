import { Locale } from '../index.js';

declare const tr: Locale;

export { tr as default, tr };
