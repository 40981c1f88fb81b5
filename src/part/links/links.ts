import { linksWords } from "../../locale/en-parts.ts";
import { copyText } from "../copy-text.ts";
import type { View } from "../../state/view.ts";
import type { Moment, Part, ReaderChart } from "../part.ts";
import { fragmentOf, readFragment } from "./fragment.ts";
import { pageAddress, type Address } from "./page-address.ts";

export type { Address } from "./page-address.ts";

/** How links are kept. */
export interface LinksOptions extends Partial<Address> {
  /** Names the timeline in the fragment; default: the id of the element that holds it, else "dateline". */
  readonly name?: string;
  /** Is told the language that an address asks for. Where it is given, links hold the language that is read. */
  readonly language?: (tag: string) => void;
}

/** The reader drags and scrolls: the address follows when the hand rests, in ms. */
const rest = 300;

/** One timeline's state in a fragment that several share: "chart:event=visits". */
const ours = /^[^:;=&]+:[a-z-]+=/;

/** What an address asks for, by the names that `readFragment` returns. */
const addressed = ["selected", "window", "filter", "clock", "language"];

/**
 * Returns a part that keeps what the reader looks at in an address of the page's choice.
 * @param options what differs from the page's own address: in a frame, what its host reads and writes
 * @example timeline().parts([linksThrough({ read: () => latest, write: (fragment) => parent.postMessage({ fragment }, host) })])
 */
export function linksThrough(options: LinksOptions = {}): Part {
  const linked = new WeakMap<ReaderChart, ReturnType<typeof link>>();
  return {
    name: "links",
    words: linksWords,
    controls: ({ teller: { phrase } }) => {
      const label = phrase("links.copy");
      const press = (chart: ReaderChart): void => void copyText(chart, linked.get(chart)?.address() ?? "", label, phrase("links.copied"));
      return [{ key: "links", label: "", controls: [{ key: "links.copy", label, press }] }];
    },
    listen: (chart) => {
      const made = link(chart, options);
      linked.set(chart, made);
      return made.end;
    },
    changed: (chart, _, source) => source && linked.get(chart)?.follow(),
  };
}

interface Link {
  /** Returns the address of what is looked at. */
  readonly address: () => string;
  /** Writes what is looked at, soon. */
  readonly follow: () => void;
  readonly end: () => void;
}

/** What is kept of a figure while the page draws it again, perhaps with other parts and with a view of its own. */
interface Kept {
  /** What it is called where nobody names it. */
  name?: string;
  /** What of a view was read from the address at the start. */
  readonly read: Set<string>;
  /** Whether its view was still to be written. */
  isWaiting: boolean;
}

const keptOf = new WeakMap<Element, Kept>();

/** The names that timelines of a document have. */
const namesIn = new WeakMap<Document, Set<string>>();

/** Ties a timeline to an address. */
function link(chart: ReaderChart, options: LinksOptions): Link {
  const { figure } = chart;
  const { read, write, linkTo, watch } = { ...pageAddress(figure.ownerDocument), ...options };
  const names = namesIn.get(figure.ownerDocument) ?? new Set();
  namesIn.set(figure.ownerDocument, names);
  const kept: Kept = keptOf.get(figure) ?? { read: new Set(), isWaiting: false };
  keptOf.set(figure, kept);
  const name = options.name ?? (figure.parentElement?.id || (kept.name ??= freeName(names)));
  names.add(name);
  const start = `${encodeURIComponent(name)}:`;
  const ending = new AbortController();
  let waiting: ReturnType<typeof setTimeout>;
  const take = (isRead: (name: string) => boolean): void => {
    const own = read()
      .split(";")
      .find((one) => one.startsWith(start));
    if (own === undefined) return;
    const { language, ...asked } = readFragment(own.slice(start.length));
    const view: View = Object.fromEntries(Object.entries(asked).filter(([name]) => isRead(name)));
    const { selected } = view;
    chart.show(view);
    if (language !== undefined && isRead("language")) options.language?.(language);
    // At the start the first picture does not stand yet.
    void Promise.resolve().then(() => {
      if (ending.signal.aborted || selected === undefined) return;
      // A container that is not shown has no picture yet.
      const { whole, model }: Partial<Moment> = chart.moment();
      // The event stands before the rest: what hides it is left.
      const event = whole?.byId.get(selected);
      if (event !== undefined && !model?.events.includes(event)) chart.show({ selected, window: undefined, filter: undefined });
      figure.querySelector(".dateline-card")?.scrollIntoView({ block: "nearest" });
    });
  };
  const present = (): string => {
    const { whole, teller, view } = chart.moment();
    // An opened "+n" has no name that lasts.
    const selected = whole.byId.has(view.selected ?? "") ? view.selected : undefined;
    return fragmentOf({ ...view, selected }, options.language && teller.locale.tag).replace(/^(?=.)/, start);
  };
  const follow = (): void => {
    kept.isWaiting = false;
    const others = read()
      .split(";")
      .filter((one) => one !== "" && !one.startsWith(start));
    // What another script of the page keeps there is left alone.
    if (others.every((one) => ours.test(one))) write([...others, present()].filter(Boolean).join(";"));
  };
  // What no part can take back is not chosen.
  const isKept = (name: string): boolean => ["selected", "language"].includes(name) || chart.kept.has(name as keyof View);
  // What a part that comes later keeps is read then; what was read before may have been changed by the page.
  const isNew = new Set(addressed.filter((name) => isKept(name) && !kept.read.has(name)));
  for (const name of isNew) kept.read.add(name);
  take((name) => isNew.has(name));
  watch(() => take(isKept), ending.signal);
  const wait = (): void => {
    kept.isWaiting = true;
    clearTimeout(waiting);
    waiting = setTimeout(follow, rest);
  };
  if (kept.isWaiting) wait();
  return {
    address: () => linkTo(present()),
    follow: wait,
    end: () => {
      clearTimeout(waiting);
      names.delete(name);
      ending.abort();
    },
  };
}

/** Where elements have no ids, timelines are counted as they are drawn. */
function freeName(names: ReadonlySet<string>): string {
  let name = "dateline";
  for (let count = 2; names.has(name); count++) name = `dateline-${count}`;
  return name;
}

/**
 * Keeps the event, the window and the filter that the reader chose in the fragment of the page's address, reads them from there, and copies
 * a link to them.
 * @example timeline().parts([links])
 */
export const links: Part = linksThrough();
