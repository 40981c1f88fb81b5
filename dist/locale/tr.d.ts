import { Locale } from '../core.js';

declare const tr: Locale;

export { tr as default, tr };
