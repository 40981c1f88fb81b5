/** What the reader looks at. */
export interface View {
  /** The selected event's id, or the key of an opened "+n". */
  readonly selected: string | undefined;
}

/** What the reader wants. */
export type Intent =
  { readonly type: "select"; readonly key: string } | { readonly type: "toggle"; readonly key: string } | { readonly type: "close" };

/** Returns the view after an intent; the same object when nothing changes. */
export function reduce(view: View, intent: Intent): View {
  const selected = nextSelection(view, intent);
  return selected === view.selected ? view : { ...view, selected };
}

function nextSelection(view: View, intent: Intent): string | undefined {
  if (intent.type === "close") return undefined;
  if (intent.type === "toggle" && view.selected === intent.key) return undefined;
  return intent.key;
}
