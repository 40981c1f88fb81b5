/** What the reader looks at. */
export interface View {
  /** The selected event's id, or the key of an opened "+n". */
  readonly selected: string | undefined;
}

/** What the reader wants. */
export interface Intent {
  /** What to open: an event's id or the key of a "+n"; undefined closes what is open. */
  readonly key?: string | undefined;
  /** Whether what is open already is closed. */
  readonly toggles?: boolean;
}

/** Returns the view after an intent; the same object when nothing changes. */
export function reduce(view: View, { key, toggles }: Intent): View {
  const selected = toggles === true && key === view.selected ? undefined : key;
  return selected === view.selected ? view : { selected };
}
