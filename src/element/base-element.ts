import { attributeNames, propertyOf } from "./attributes.ts";
import type { ElementAttributes } from "./element-attributes.ts";

/** Returns an HTML element whose attributes are properties. Where there is no document, as on a server, it is a class all the same. */
export function baseElement(): new () => HTMLElement & ElementAttributes {
  const { HTMLElement: Html = Object } = globalThis as { readonly HTMLElement?: typeof HTMLElement };
  const Base = class extends (Html as typeof HTMLElement) {} as new () => HTMLElement & ElementAttributes;
  for (const name of attributeNames)
    Object.defineProperty(Base.prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(name);
      },
      set(this: Element, value: string | null | undefined) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  return Base;
}

/** Properties that a page set on an element before it was defined stand before those of its class: they are set anew. */
export function takeUp(element: object, names: readonly string[]): void {
  const set = element as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(set, name)) continue;
    const value = set[name];
    delete set[name];
    set[name] = value;
  }
}
