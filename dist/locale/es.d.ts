import { Locale } from '../index.js';

declare const es: Locale;

export { es as default, es };
