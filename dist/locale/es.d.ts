import { Locale } from '../core.js';

declare const es: Locale;

export { es as default, es };
