/** What a property holds whose getter or proxy throws. */
export const unreadable: unique symbol = Symbol("unreadable");

/**
 * Returns whether a value is an object with named fields: no array, Map or Date. Never throws.
 *
 * @example isObject(new Map()) // false
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  try {
    return Object.prototype.toString.call(value) === "[object Object]";
  } catch {
    return false;
  }
}

/** Returns whether a value is an array. Never throws, where `Array.isArray` does for a revoked proxy. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Returns the names of an object's own fields; none when it does not tell them. */
export function keysOf(object: object): readonly string[] {
  try {
    return Object.keys(object);
  } catch {
    return [];
  }
}

/** Returns a field of an object; `unreadable` when reading it throws. */
export function read(object: Readonly<Record<string | number, unknown>>, key: string | number): unknown {
  try {
    return object[key];
  } catch {
    return unreadable;
  }
}

/** Sets an own field, also one named `__proto__`. */
export function put(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}
