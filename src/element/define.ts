import { DatelineElement } from "./dateline-element.ts";

export { DatelineElement };

// On a server there are no elements; and another copy of the library may have come first.
const { customElements: elements } = globalThis as Partial<typeof globalThis>;
if (elements !== undefined && elements.get("d3-dateline") === undefined) elements.define("d3-dateline", DatelineElement);
