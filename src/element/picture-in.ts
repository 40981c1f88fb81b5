import { timeline } from "../component/explained-timeline.ts";
import { select } from "../component/one-element.ts";
import type { Timeline } from "../component/timeline-with.ts";
import { elementWords } from "../locale/en-parts.ts";
import type { Moment, Part, ReaderChart } from "../part/part.ts";
import { adoptStyle } from "./adopt-style.ts";
import { attributeNames } from "./attributes.ts";
import type { DatelineEvents } from "./element-events.ts";
import { showNotice, wordingFor } from "./load-notice.ts";
import type { Told } from "./story-source.ts";
import { readerViewIn, textsOf, viewIn, writeTexts, type ViewTexts } from "./view-attributes.ts";

/** Dispatches an event of an element. */
export type Emit = <Name extends keyof DatelineEvents>(type: Name, detail: DatelineEvents[Name]["detail"]) => void;

/** What an element shows: the timeline, or what the page put in its place, and what is said of it before. */
export interface Picture {
  readonly chart: Timeline;
  /** The element's own part, which comes before all others. */
  readonly part: Part;
  readonly isDrawn: () => boolean;
  /** Whether the story that is drawn lacks an event. */
  readonly lacks: (id: string | undefined) => boolean;
  /** Whether attributes are written that say what the reader chose: they are known. */
  readonly isTelling: () => boolean;
  /** Whether a click is the reader's wish to try again. */
  readonly isRetry: (click: Event) => boolean;
  readonly draw: (story: unknown) => void;
  /** Shows what some attributes say of the view, without telling: it is the page that asks. */
  readonly look: (names: ReadonlySet<string>) => void;
  /** Says what is loading, or why nothing is; takes that away where there is nothing to say. */
  readonly notify: (told: Told) => void;
  /** Gives each node that is to be seen its place. */
  readonly assign: () => void;
  /** Takes the timeline away. */
  readonly clear: () => void;
  /** Takes the timeline away, and what is said of it. */
  readonly end: () => void;
}

/**
 * Returns what shows a timeline in an element.
 * @param slot where the nodes that are seen are put; the page's own nodes stay where they are, as those in a video element do
 */
export function pictureIn(element: Element, slot: HTMLSlotElement, emit: Emit): Picture {
  const chart = timeline();
  let drawn: ReaderChart | undefined;
  /** What a server drew, as it was before the chart took it up: it comes back where the chart goes. */
  let sent: Node | undefined;
  let texts: ViewTexts = {};
  /** While the page's own wishes are shown, listeners are told nothing; while the reader's are written, nothing is asked. */
  let isSilent = false;
  let isTelling = false;
  const notice = element.ownerDocument.createElement("div");

  const rest = (): (Element | Text)[] =>
    [...element.childNodes].filter(
      (node): node is Element | Text => [1, 3].includes(node.nodeType) && node !== notice && node !== drawn?.figure,
    );
  const assign = (): void => {
    const before = notice.parentNode === element ? [notice] : [];
    slot.assign?.(...before, ...(drawn === undefined ? rest() : [drawn.figure]));
  };
  const look = (names: ReadonlySet<string>): void => {
    const view = viewIn(element, names, () => undefined);
    if (Object.keys(view).length === 0) return;
    isSilent = true;
    drawn?.show(view);
    isSilent = false;
    texts = textsOf(readerViewIn(element));
  };
  const clear = (): void => {
    drawn = undefined;
    chart.destroy(select(element));
    if (sent !== undefined) element.append(sent);
    sent = undefined;
    assign();
  };
  /** Lets the attributes say what the reader chose. */
  const tell = (now: ViewTexts): void => {
    const before = texts;
    texts = now;
    isTelling = true;
    writeTexts(element, before, now);
    isTelling = false;
  };
  chart.on("select", (detail) => {
    if (isSilent) return;
    tell({ ...texts, select: detail.event?.id ?? "" });
    emit("dateline-select", { ...detail, element });
  });
  chart.on("view", (detail) => {
    if (isSilent) return;
    // An opened "+n" has no id: what is selected is told above.
    tell({ ...textsOf(detail.view), select: texts.select ?? "" });
    emit("dateline-view", { ...detail, element });
  });
  return {
    chart,
    part: {
      name: "element",
      words: elementWords,
      // Before the first picture: it must be seen to have a width, and a part that reads the page's address has the last word.
      listen: (held) => {
        const isNew = drawn === undefined;
        drawn = held;
        assign();
        if (isNew) look(new Set(attributeNames));
        return undefined;
      },
    },
    isDrawn: () => drawn !== undefined,
    lacks: (id) => id !== undefined && (drawn?.moment() as Partial<Moment> | undefined)?.whole?.byId.has(id) === false,
    isTelling: () => isTelling,
    isRetry: ({ target }) => notice.contains(target as Node) && (target as Element).matches("button:not([aria-disabled])"),
    draw: (story) => {
      adoptStyle(element);
      if (drawn === undefined) sent = element.querySelector(":scope > figure.d3-dateline")?.cloneNode(true);
      select(element).datum(story).call(chart);
    },
    look,
    notify: (told) => {
      const isBare = drawn === undefined && !rest().some(isSeen);
      if (told.fault !== undefined || (told.isLoading === true && isBare)) {
        showNotice(notice, told, wordingFor(chart.locale()), chart.theme());
        if (notice.parentNode !== element) element.append(notice);
      } else removeKeepingFocus(notice, drawn?.figure);
      assign();
    },
    assign,
    clear,
    end: () => {
      clear();
      notice.remove();
    },
  };
}

/** Whether a reader sees something of a node. */
function isSeen(node: Element | Text): boolean {
  return node instanceof Element ? !node.matches("script, style, template, link") : node.data.trim() !== "";
}

/** Removes a node; the focus that it held goes to the figure. */
function removeKeepingFocus(node: HTMLElement, figure: HTMLElement | undefined): void {
  const { activeElement = null } = node.getRootNode() as Partial<Document>;
  const hadFocus = node.contains(activeElement);
  node.remove();
  if (!hadFocus || figure === undefined) return;
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
}
