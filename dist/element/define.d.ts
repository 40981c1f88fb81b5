export { DatelineElement } from '../element.js';
