import { dispatch, type Dispatch } from "d3";
import type { Locale } from "../locale/locale.ts";
import { modelOf } from "../model/model.ts";
import { pictureHash, storyId } from "../model/story-id.ts";
import type { TransitionLike } from "../render/dom/patch.ts";
import type { Diagnostic, ParsedStory, Event as StoryEvent } from "../schema/index.ts";
import { shown } from "../scene/option-rules.ts";
import { reduce, type Intent } from "../state/view.ts";
import { draw, nodeOf } from "./draw.ts";
import { isByKey } from "../interaction/is-by-key.ts";
import type { Part } from "../part/part.ts";
import { completeLocale } from "../part/complete-locale.ts";
import { listenParts } from "./listen-parts.ts";
import { mount, mountedOn } from "./mount.ts";
import type { Reading } from "./reading.ts";
import { readerView, viewOf, type ReaderView } from "./reader-view.ts";
import type { Mounted } from "./mounted.ts";
import { defaultSettings, withSetting, type Settings } from "./settings.ts";

/** What a chart needs of a D3 selection; any d3-selection will do, the page's own or another copy. */
export interface SelectionLike {
  readonly each: (callback: never) => unknown;
}

/** What a listener of "select" is told, whenever the reader selects another event or none. A "+n" that opens or closes selects nothing. */
export interface SelectDetail {
  /** The selected event; undefined when its details were closed, also by a "+n" that was opened in their place. */
  readonly event: StoryEvent | undefined;
  /** The element that holds the timeline. */
  readonly element: Element;
  /** What the reader did: a click, a key press, an input; undefined when a part did it, such as the page's own address. */
  readonly sourceEvent: globalThis.Event | undefined;
}

/** What a listener of "diagnostics" is told, after each draw of new data. */
export interface DiagnosticsDetail {
  readonly diagnostics: readonly Diagnostic[];
  readonly element: Element;
}

/** What a listener of "view" is told, whenever the reader changes what is looked at. */
export interface ViewDetail {
  readonly view: ReaderView;
  readonly element: Element;
  readonly sourceEvent: globalThis.Event | undefined;
}

/** A reusable chart: `select("#chart").datum(story).call(timeline())`. */
export interface Timeline {
  /**
   * Draws the story that is bound to each selected element, inside that element. Called again, it updates what stands there.
   * @throws TypeError when it is not given a D3 selection or transition
   */
  (context: SelectionLike | (TransitionLike & object)): void;

  /** Returns the width in px, or null when the chart follows its container. */
  width(): number | null;
  /** Sets the width in px, 1 to 100,000; null (default) follows the container. */
  width(width: number | null): this;

  /** Returns which form is drawn. */
  layout(): "auto" | "horizontal" | "vertical";
  /** Sets the form: horizontal lanes, a vertical list, or "auto" (default): a list in containers under 600 px. */
  layout(layout: "auto" | "horizontal" | "vertical" | null): this;

  /** Returns the language of dates and phrases. */
  locale(): Locale;
  /** Sets the language of dates and phrases (default English). */
  locale(locale: Locale | null): this;

  /** Returns the colour theme. */
  theme(): "auto" | "light" | "dark";
  /** Sets the theme; "auto" (default) follows the page's color-scheme. */
  theme(theme: "auto" | "light" | "dark" | null): this;

  /** Returns the level of the title's heading. */
  headingLevel(): number;
  /** Sets the level of the title's heading, 1–6 (default 2), so that it fits the page's outline. */
  headingLevel(level: number | null): this;

  /** Returns the optional parts. */
  parts(): readonly Part[];
  /** Sets the optional parts, such as `[zoom, find]` (default none). Their controls stand in this order. */
  parts(parts: readonly Part[] | null): this;

  /** Returns the listener for a type, if any. */
  on(typenames: string): ((detail: never) => void) | undefined;
  /** Listens to the reader's selections; null removes the listener. Names ("select.mine") keep listeners apart. */
  on(typenames: "select" | `select.${string}`, listener: ((this: Element, detail: SelectDetail) => void) | null): this;
  /** Listens to changes of what the reader looks at: event, form, window, filter, clock. */
  on(typenames: "view" | `view.${string}`, listener: ((this: Element, detail: ViewDetail) => void) | null): this;
  /** Listens to the diagnostics of each story that is drawn. */
  on(typenames: "diagnostics" | `diagnostics.${string}`, listener: ((this: Element, detail: DiagnosticsDetail) => void) | null): this;

  /** Returns what was found wrong in the story drawn last. */
  diagnostics(): readonly Diagnostic[];

  /**
   * Selects an event in each selected element, as a click would, without telling listeners; null closes the details.
   * @throws TypeError for an id that is no text
   */
  select(context: SelectionLike, id: string | null): void;

  /** Returns what the reader of the first selected element looks at; undefined where nothing is drawn. */
  view(context: SelectionLike): ReaderView | undefined;
  /**
   * Changes what the reader looks at in each selected element, without telling listeners; what is not named stays, undefined resets.
   * @throws TypeError for a window that is no EDTF date or interval, and for a value that a view does not take
   */
  view(context: SelectionLike, change: ReaderView): ReaderView | undefined;

  /**
   * Shows a stretch of time in each selected element.
   * @param window an EDTF date or interval with both ends: "2024", "2024-34", "2024-06/2025-01"
   * @throws TypeError for any other value
   */
  zoomTo(context: SelectionLike, window: string): void;

  /** Shows the whole time in each selected element. */
  fit(context: SelectionLike): void;

  /** Takes the timeline out of each selected element: nodes, listeners, observers. */
  destroy(context: SelectionLike): void;
}

/** Returns a new timeline with default options, which reads stories in one way. */
export function timelineWith(reading: Reading): Timeline {
  let settings: Settings = defaultSettings;
  let latest: readonly Diagnostic[] = [];
  const listeners: Listeners = dispatch("select", "diagnostics", "view");

  const chart = ((context: unknown): void => {
    const transition = isTransition(context) ? context : undefined;
    eachElement("timeline", transition === undefined ? context : transition.selection(), (element, datum) => {
      const mounted = read(element, reading.story(datum), settings);
      latest = mounted.diagnostics;
      mounted.answer = (intent, sourceEvent) => answer(mounted, intent, sourceEvent, listeners);
      listenParts(mounted);
      if (!mounted.isStill) draw(mounted, transition);
      listeners.call("diagnostics", element, { diagnostics: latest, element });
    });
  }) as Timeline;

  const option = <Name extends keyof Settings>(name: Name): unknown => {
    return (...values: (Settings[Name] | null)[]): unknown => {
      if (values.length === 0) return settings[name];
      settings = withSetting(settings, name, values[0] as Settings[Name] | null);
      return chart;
    };
  };

  const members: object = {
    ...Object.fromEntries(Object.keys(defaultSettings).map((name) => [name, option(name as keyof Settings)])),
    on: (typenames: "select" | "diagnostics" | "view", ...rest: (Listener | null)[]): unknown => {
      if (rest.length === 0) return listeners.on(typenames);
      try {
        listeners.on(typenames, rest[0] ?? null);
      } catch (error) {
        const message = `timeline.on: ${(error as Error).message}. Write on("select", f), on("view", f) or on("diagnostics", f).`;
        throw new TypeError(message, { cause: error });
      }
      return chart;
    },
    diagnostics: () => latest,
    select: (context: unknown, id: string | null) =>
      void (members as Timeline).view(context as SelectionLike, { selected: id ?? undefined }),
    view: (context: unknown, change?: ReaderView) => {
      let view: ReaderView | undefined;
      const wanted = change === undefined ? undefined : viewOf("timeline.view", change, reading.date);
      eachElement("timeline.view", context, (element) => {
        const mounted = mountedOn.get(element);
        if (mounted !== undefined && wanted !== undefined) show(mounted, { change: wanted });
        view ??= mounted && readerView(mounted.view);
      });
      return view;
    },
    // Nothing is no window, whatever it is to a view.
    zoomTo: (context: unknown, window: unknown) => void (members as Timeline).view(context as SelectionLike, { window: String(window) }),
    fit: (context: unknown) => void (members as Timeline).view(context as SelectionLike, { window: undefined }),
    destroy: (context: unknown) => eachElement("timeline.destroy", context, (element) => mountedOn.get(element)?.release()),
  };
  return Object.assign(chart, members);
}

type Listener = (this: object, detail: unknown) => void;
type Listeners = Dispatch<object, Record<"select" | "diagnostics" | "view", [unknown]>>;

function isTransition(context: unknown): context is TransitionLike & object {
  return typeof (context as { readonly duration?: unknown } | null | undefined)?.duration === "function";
}

function eachElement(name: string, context: unknown, callback: (element: Element, datum: unknown) => void): void {
  const { each } = (context ?? {}) as { readonly each?: unknown };
  if (typeof each !== "function")
    throw new TypeError(`${name}: expected a D3 selection or transition, got ${shown(context)}. Write select("#chart").call(…).`);
  (context as { each: (callback: (this: Element, datum: unknown) => void) => void }).each(function (datum) {
    callback(this, datum);
  });
}

/** Takes the story bound to an element and mounts the chart there, or takes up what is mounted. */
function read(element: Element, { story, diagnostics }: ParsedStory, settings: Settings): Mounted {
  const model = modelOf(story);
  const mounted = mountedOn.get(element) ?? mount(element, storyId(story));
  // Pages empty what they fill again.
  if (!element.contains(mounted.figure)) element.append(mounted.figure);
  const { locale, missing } = completeLocale(settings.locale, settings.parts);
  const all = [...diagnostics, ...missing];
  const isStill = mounted.isStill && mounted.figure.getAttribute("data-story") === pictureHash(story, { ...settings, locale });
  return Object.assign(mounted, { settings: { ...settings, locale }, model, diagnostics: all, metrics: undefined, said: "", isStill });
}

/** Changes what is selected and draws it; returns false when nothing changed. */
function show(mounted: Mounted, intent: Intent, source?: globalThis.Event): boolean {
  const { scene, view } = mounted;
  // With the width, the opened "+n" may have come to be called by another of its events.
  const now = scene?.cluster === undefined ? view : { ...view, selected: scene.placeOf(view.selected ?? "") };
  const next = reduce(now, intent);
  if (next === now) return false;
  mounted.view = next;
  mounted.said = "";
  // What the address asks for is known before the first picture: that one shows it.
  if (scene === undefined && !mounted.isStill) return true;
  if (!mounted.listening.some((part) => part.follow?.(mounted.chart, view))) draw(mounted);
  for (const part of mounted.listening) part.changed?.(mounted.chart, view, source);
  return true;
}

function answer(mounted: Mounted, intent: Intent, sourceEvent: globalThis.Event | undefined, listeners: Listeners): void {
  const { element, model, view } = mounted;
  if (!show(mounted, intent, sourceEvent)) return;
  listeners.call("view", element, { view: readerView(mounted.view), element, sourceEvent });
  if (mounted.view.selected === view.selected) return;
  // A "+n" may go, or be called otherwise, for what the reader does elsewhere: the focus stays there.
  if (sourceEvent && "selected" in intent.change) moveFocus(mounted, view.selected, sourceEvent);
  const event = model.byId.get(mounted.view.selected ?? "");
  if (event !== model.byId.get(view.selected ?? "")) listeners.call("select", element, { event, element, sourceEvent });
}

/** Opened details are brought into view, and into focus for who came by keyboard; closed ones give the focus back to their mark. */
function moveFocus(mounted: Mounted, before: string | undefined, sourceEvent: globalThis.Event): void {
  const title = mounted.figure.querySelector<HTMLElement>(".dateline-card-title");
  if (title === null) {
    nodeOf(mounted, mounted.view.selected ?? before ?? "")?.focus();
    return;
  }
  if (isByKey(sourceEvent)) title.focus();
  title.parentElement?.scrollIntoView({ block: "nearest" });
}
