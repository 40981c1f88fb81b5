import { attributeNames, propertyOf } from './attributes.js';

function baseElement() {
  const { HTMLElement: Html = Object } = globalThis;
  const Base = class extends Html {
  };
  for (const name of attributeNames)
    Object.defineProperty(Base.prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        if (value === null || value === void 0) this.removeAttribute(name);
        else this.setAttribute(name, value);
      }
    });
  return Base;
}
function takeUp(element, names) {
  const set = element;
  for (const name of names) {
    if (!Object.hasOwn(set, name)) continue;
    const value = set[name];
    delete set[name];
    set[name] = value;
  }
}

export { baseElement, takeUp };
