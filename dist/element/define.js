import { DatelineElement } from '../element.js';

const { customElements: elements } = globalThis;
if (elements !== void 0 && elements.get("d3-dateline") === void 0) elements.define("d3-dateline", DatelineElement);

export { DatelineElement };
