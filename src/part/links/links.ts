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

/** Timelines whose page was told the language at the start: it draws them again, perhaps with other parts. */
const told = new WeakSet<Element>();

/** Ties a timeline to an address. */
function link(chart: ReaderChart, options: LinksOptions): Link {
  const { figure } = chart;
  const { read, write, linkTo, watch } = { ...pageAddress(figure.ownerDocument), ...options };
  const start = `${encodeURIComponent(options.name ?? (figure.parentElement?.id || defaultName(figure)))}:`;
  const ending = new AbortController();
  let waiting: ReturnType<typeof setTimeout>;
  const take = (isStart?: true): void => {
    const own = read()
      .split(";")
      .find((one) => one.startsWith(start));
    if (own === undefined) return;
    const { language, selected, ...others } = readFragment(own.slice(start.length));
    // What no part can take back is not chosen.
    const view: View = Object.fromEntries(Object.entries(others).filter(([name]) => chart.kept.has(name as keyof View)));
    chart.show({ ...view, selected });
    const isTold = isStart && told.has(figure);
    told.add(figure);
    if (language !== undefined && !isTold) options.language?.(language);
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
    const others = read()
      .split(";")
      .filter((one) => one !== "" && !one.startsWith(start));
    // What another script of the page keeps there is left alone.
    if (others.every((one) => ours.test(one))) write([...others, present()].filter(Boolean).join(";"));
  };
  take(true);
  watch(() => take(), ending.signal);
  return {
    address: () => linkTo(present()),
    follow: () => {
      clearTimeout(waiting);
      waiting = setTimeout(follow, rest);
    },
    end: () => {
      clearTimeout(waiting);
      ending.abort();
    },
  };
}

/** Where elements have no ids, timelines are counted from the top of the page. */
function defaultName(figure: Element): string {
  const place = [...figure.ownerDocument.querySelectorAll(".d3-dateline")].indexOf(figure);
  return place > 0 ? `dateline-${place + 1}` : "dateline";
}

/**
 * Keeps the event, the window and the filter that the reader chose in the fragment of the page's address, reads them from there, and copies
 * a link to them.
 * @example timeline().parts([links])
 */
export const links: Part = linksThrough();
