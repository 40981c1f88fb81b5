import { quote } from "../date/quote.ts";
import type { Timeline } from "../component/timeline-with.ts";
import type { Diagnostic } from "../schema/index.ts";
import type { ElementAttributes } from "./element-attributes.ts";

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The name of an attribute, as it is written in a tag. */
export type AttributeName = Kebab<keyof ElementAttributes>;

type Option = "layout" | "theme" | "width" | "headingLevel";

/** What an attribute is for. */
interface Attribute {
  /** The option of the chart that it sets. */
  readonly option?: Option;
  /** What of the view it says. */
  readonly view?: "selected" | "form" | "window" | "clock" | "filter";
  /** What of the filter. */
  readonly filter?: "text" | "lanes" | "statuses" | "kinds";
  /** Its text as a value. */
  readonly read?: (text: string) => unknown;
}

/** HTML reads the words of its own attributes so. */
const word = (text: string): string => text.toLowerCase();

/** Every attribute, and what it is for. */
export const attributes: Readonly<Record<AttributeName, Attribute>> = {
  src: {},
  locale: {},
  parts: {},
  layout: { option: "layout", read: word },
  theme: { option: "theme", read: word },
  width: { option: "width", read: Number },
  "heading-level": { option: "headingLevel", read: Number },
  select: { view: "selected" },
  form: { view: "form", read: word },
  window: { view: "window" },
  clock: { view: "clock", read: word },
  find: { view: "filter", filter: "text" },
  "hide-lanes": { view: "filter", filter: "lanes" },
  "hide-statuses": { view: "filter", filter: "statuses" },
  "hide-kinds": { view: "filter", filter: "kinds" },
};

/** The names of all attributes. */
export const attributeNames = Object.keys(attributes) as readonly AttributeName[];

/** Returns the property that an attribute is: "heading-level" → "headingLevel". */
export function propertyOf(name: AttributeName): keyof ElementAttributes {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof ElementAttributes;
}

/** Returns what an attribute says; undefined where it is absent or empty. */
export function textOf(element: Element, name: AttributeName): string | undefined {
  return element.getAttribute(name)?.trim() || undefined;
}

/** Is told of an attribute that cannot be read, and why. */
export type Warn = (name: AttributeName, why: string) => void;

/** Sets the options of a chart to what the attributes say, or to their defaults. */
export function setOptions(chart: Timeline, element: Element, warn: Warn): void {
  for (const name of attributeNames) {
    const { option, read } = attributes[name];
    if (option === undefined || read === undefined) continue;
    const set = chart[option] as (value: unknown) => unknown;
    const text = textOf(element, name);
    set(null);
    if (text !== undefined) attempt(name, () => set(read(text)), warn);
  }
}

/** Does what throws a TypeError for what cannot be read. */
export function attempt(name: AttributeName, act: () => unknown, warn: Warn): void {
  try {
    act();
  } catch (error) {
    warn(name, (error as Error).message);
  }
}

/** Returns that an attribute cannot be read, as a diagnostic. */
export function attributeWarning(element: Element, name: AttributeName, why: string): Diagnostic {
  const value = quote(element.getAttribute(name));
  const message = `The attribute ${name}=${value}: ${why}.`.replace(/\.+$/, ".");
  return { code: "attribute-invalid", severity: "warning", path: "", value, message, hint: "Its default holds." };
}
