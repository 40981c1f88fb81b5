import { readerView, viewOf, type ReaderView } from "../component/reader-view.ts";
import { readDate } from "../component/timeline.ts";
import { allShown, type Filter, type View } from "../state/view.ts";
import { attempt, attributeNames, attributes, textOf, type AttributeName, type Warn } from "./attributes.ts";

/** Whether an attribute says what the reader looks at. */
export function isView(name: string): boolean {
  return attributes[name as AttributeName].view !== undefined;
}

const viewNames = attributeNames.filter(isView);

/**
 * Returns what some attributes say of the view: what they name but do not say is undefined, so that it resets.
 * @param names the attributes that are looked at; those of the filter say it together
 */
export function viewIn(element: Element, names: ReadonlySet<string>, warn: Warn): View {
  const view: Record<string, unknown> = {};
  for (const name of viewNames) {
    const { view: key = "filter", read } = attributes[name];
    if (!names.has(name)) continue;
    view[key] = undefined;
    const text = textOf(element, name);
    if (key === "filter") view[key] = filterIn(element);
    else if (text !== undefined)
      attempt(name, () => Object.assign(view, viewOf("view", { [key]: read ? read(text) : text }, readDate)), warn);
  }
  return view;
}

/** Returns all that the attributes say of the view, as a page may keep it. */
export function readerViewIn(element: Element): ReaderView {
  return readerView(viewIn(element, new Set(viewNames), () => undefined));
}

function filterIn(element: Element): Filter | undefined {
  const said = viewNames.flatMap((name) => {
    const { filter } = attributes[name];
    const text = textOf(element, name);
    return filter === undefined || text === undefined ? [] : [[filter, filter === "text" ? text : text.split(/\s+/).map(decoded)]];
  });
  return said.length === 0 ? undefined : { ...allShown, ...(Object.fromEntries(said) as Partial<Filter>) };
}

/** "%" alone is the key of what has none. */
function decoded(token: string): string {
  if (token === "%") return "";
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

function encoded(key: string): string {
  return key === "" ? "%" : key.replace(/[\s%]/g, encodeURIComponent);
}

/** What the attributes of a view say, by their names. */
export type ViewTexts = Readonly<Partial<Record<AttributeName, string>>>;

/** Returns the attributes that say what a view says; the empty ones say nothing. */
export function textsOf({ filter = {}, ...view }: ReaderView): ViewTexts {
  const said = viewNames.map((name) => {
    const { view: key, filter: part } = attributes[name];
    const value = part === undefined ? view[key as Exclude<keyof ReaderView, "filter">] : filter[part];
    return [name, Array.isArray(value) ? value.map(encoded).join(" ") : value];
  });
  return Object.fromEntries(said) as ViewTexts;
}

/** Writes the attributes that say something else now. */
export function writeTexts(element: Element, before: ViewTexts, now: ViewTexts): void {
  for (const name of viewNames) {
    const text = now[name] || undefined;
    if (text === (before[name] || undefined)) continue;
    if (text === undefined) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}
