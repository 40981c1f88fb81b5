import { checkOption, oneOf, type OptionRule } from "../scene/option-rules.ts";
import type { Reading } from "./reading.ts";
import { allShown, type Filter, type Form, type View } from "../state/view.ts";
import { windowOf, windowText } from "../state/window-text.ts";

/** What a reader looks at, as a page may keep it: in its address, for instance. */
export interface ReaderView {
  /** Id of the event whose details are open. */
  readonly selected?: string | undefined;
  /** The form that was chosen; undefined leaves it to the width. */
  readonly form?: Form | undefined;
  /** The days shown, an EDTF date or interval with both ends such as "2024-06-01/2025-01-31"; undefined shows all. */
  readonly window?: string | undefined;
  /** What is left out. Lists name lanes, statuses and kinds that are hidden. */
  readonly filter?: Partial<Filter> | undefined;
  /** "reported" places events where they were reported first. */
  readonly clock?: "reported" | undefined;
}

const forms = oneOf("horizontal", "vertical", "table");
const fixedRules: Readonly<Record<Exclude<keyof ReaderView, "window">, OptionRule>> = {
  selected: [(value) => typeof value === "string", "the id of an event"],
  form: forms,
  filter: [isFilter, "an object of text and lists: text, lanes, statuses, kinds"],
  clock: oneOf("reported"),
};

function isFilter(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(([name, one]) =>
    name === "text"
      ? typeof one === "string"
      : ["lanes", "statuses", "kinds"].includes(name) && Array.isArray(one) && one.every((key) => typeof key === "string"),
  );
}

/**
 * Returns the view that a page asks for.
 * @throws TypeError that names what is wrong
 */
export function viewOf(where: string, change: ReaderView, readDate: Reading["date"]): View {
  const daysOf = (window: unknown) => (typeof window === "string" ? windowOf(readDate(window)) : undefined);
  const rules = {
    ...fixedRules,
    window: [(window) => daysOf(window) !== undefined, 'a date or interval such as "2024-06/2025-01"'],
  } as const satisfies Record<string, OptionRule>;
  checkOption(where, "the change", change, [(value) => typeof value === "object" && value !== null, "an object"]);
  for (const [name, value] of Object.entries(change)) {
    const rule = Object.hasOwn(rules, name) ? rules[name as keyof ReaderView] : undefined;
    if (rule === undefined) checkOption(where, "the name of a value", name, oneOf(...Object.keys(rules)));
    else if (value !== undefined) checkOption(where, name, value, rule);
  }
  const { window, filter, ...others } = change;
  return {
    ...others,
    ...("window" in change ? { window: daysOf(window) } : {}),
    ...("filter" in change ? { filter: filter && { ...allShown, ...filter } } : {}),
  };
}

/** Returns a view as a page may keep it. */
export function readerView({ selected, form, window, filter, clock }: View): ReaderView {
  return { selected, form, window: window && windowText(window), filter, clock };
}
