import type { View } from "../../state/view.ts";
import { readPlain } from "../../date/index.ts";
import { windowOf, windowText } from "../../state/window-text.ts";

/** What an address holds of a view. The form is not among it: a link from a desk must not force lanes onto a phone. */
export type AddressedView = Pick<View, "selected" | "window" | "filter" | "clock">;

const lists = ["lanes", "statuses", "kinds"] as const;

/**
 * Returns what a reader looks at as text for an address: "event=visits&window=2024-06-01/2025-01-31"; "" where nothing is chosen. Windows
 * are told to the day.
 * @param language the tag of the language that is read, where a page offers several
 */
export function fragmentOf({ selected, window, filter, clock }: AddressedView, language?: string): string {
  const said = [
    ["event", selected],
    ["window", window && windowText(window)],
    ["find", filter?.text],
    ["clock", clock],
    ["lang", language],
  ].filter(([, value]) => value);
  const hidden = lists.flatMap((name) => filter?.[name].map((value) => [`hide-${name}`, value]) ?? []);
  return String(new URLSearchParams([...said, ...hidden] as string[][])).replaceAll("%2F", "/");
}

/**
 * Returns the view that a fragment asks for, and the language: what it does not name is not chosen, and what cannot be read is passed over.
 * @example readFragment("event=visits&window=2024").selected // "visits"
 */
export function readFragment(text: string): AddressedView & { readonly language: string | undefined } {
  const said = new URLSearchParams(text);
  const first = (name: string): string => said.get(name) ?? "";
  const hidden = lists.map((name) => said.getAll(`hide-${name}`));
  const [lanes = [], statuses = [], kinds = []] = hidden;
  const filter = { text: first("find"), lanes, statuses, kinds };
  return {
    selected: first("event") || undefined,
    window: windowOf(readPlain(first("window"))),
    filter: filter.text !== "" || hidden.flat().length > 0 ? filter : undefined,
    clock: first("clock") === "reported" ? "reported" : undefined,
    language: first("lang") || undefined,
  };
}
