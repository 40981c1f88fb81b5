import { buildScene } from "../scene/build-scene.ts";
import { failureOf } from "../scene/failure-of.ts";
import { canvasText } from "../render/dom/canvas-text.ts";
import { keyOf, patch, type TransitionLike } from "../render/dom/patch.ts";
import { figureMarkup } from "../render/text/figure-markup.ts";
import type { Markup } from "../render/text/markup.ts";
import type { Moment } from "../part/part.ts";
import type { Form } from "../state/view.ts";
import { additionsOf } from "../part/additions.ts";
import type { Mounted } from "./mounted.ts";

/** Under this container width, in px, the story is a list. */
const listBelow = 600;

/** Draws what is mounted, for the width that its container has now. A hidden container is left for when it is shown. */
export function draw(mounted: Mounted, transition?: TransitionLike): void {
  const markup = compose(mounted);
  if (markup === undefined) return;
  mounted.isStill = false;
  keepFocus(mounted, markup, transition);
  const { scene, moment, view } = mounted;
  const isOpen = scene?.cluster !== undefined || moment?.model.byId.has(view.selected ?? "") === true;
  // What was open and has no place now, in a new story or at another width, must not come back with it.
  if (!isOpen && view.selected === mounted.opened) mounted.view = { ...view, selected: undefined };
  mounted.opened = isOpen ? view.selected : undefined;
}

/** Draws what stands as a server sent it, once the reader turns to it. */
export function wake(mounted: Mounted): void {
  if (mounted.isStill) draw(mounted);
}

/** Works out the picture and what parts know of it; undefined in a hidden container. */
export function compose(mounted: Mounted): Markup | undefined {
  const { figure, settings, id, isPrinting } = mounted;
  const { parts } = settings;
  mounted.width = settings.width ?? widthOf(figure);
  if (mounted.width === 0) return undefined;
  const width = Math.floor(mounted.width);
  const form = formOf(mounted, width);
  // On paper a list holds the events of all days.
  const view = isPrinting && form === "vertical" ? { ...mounted.view, window: undefined } : mounted.view;
  const { selected } = view;
  const whole = mounted.model;
  const lenses = [...parts.filter((part) => !part.hasLastLens), ...parts.filter((part) => part.hasLastLens)];
  const model = lenses.reduce((shown, part) => part.lens?.(shown, view, form) ?? shown, whole);
  const clock = parts.find((part) => part.keeps === "clock");
  const placed = clock?.lens?.(whole, view, form) ?? whole;
  mounted.metrics ??= canvasText(figure, settings.locale.tag);
  const failure = failureOf({ story: model.story, diagnostics: mounted.diagnostics });
  const focused = view.focused ?? selected ?? "";
  // On paper stand all the details, in a list; lanes before it where there are any.
  const printed = isPrinting ? { form: form === "vertical" ? form : ("both" as const), isComplete: true, isOpen: true } : { form };
  const options = { ...settings, ...printed, width, id, selected, focused, domain: view.window, metrics: mounted.metrics, failure };
  const scene = buildScene(model, options);
  mounted.scene = scene;
  const { teller } = scene;
  const moment: Moment = { whole, placed, model, teller, view, form, width, id, metrics: mounted.metrics, drawn: scene.drawn };
  mounted.moment = moment;
  const additions = additionsOf(parts, moment, mounted.said, scene.legend);
  mounted.presses = new Map(additions.groups.flatMap(({ controls }) => controls.map(({ key, press }) => [key, press])));
  return figureMarkup(scene, additions);
}

/** The form that is drawn: the reader's, where it is there, else that for the width. A table is not printed beside the list that holds all it holds. */
function formOf({ settings: { layout, parts }, view, isPrinting }: Mounted, width: number): Form {
  const { form } = view;
  if (form !== undefined && (form !== "table" || (!isPrinting && parts.some((part) => part.keeps === "form")))) return form;
  return layout === "auto" ? (width < listBelow ? "vertical" : "horizontal") : layout;
}

/** What has a key of its own, and can have the focus or hold it. */
const places = ".dateline-event, .dateline-more, .dateline-item, .dateline-table .dateline-jump";

/** Changes the picture. The focus goes from what is there no more to what stands for the same event now, else to the figure. */
function keepFocus(mounted: Mounted, markup: Markup, transition?: TransitionLike): void {
  const { figure } = mounted;
  const { activeElement = null } = figure.getRootNode() as Partial<Document>;
  const held = figure.contains(activeElement) ? activeElement : null;
  const place = held?.closest(places);
  // A mark that fades away has no key any more.
  const key = (place ? keyOf(place) : mounted.opened) ?? "";
  // A figure that holds the focus must not lose it to the patch.
  patch(figure, held === figure ? { ...markup, attributes: { ...markup.attributes, tabindex: -1 } } : markup, transition);
  if (!held || (figure.contains(held) && (!place || keyOf(place) === key))) return;
  const title = place ? null : figure.querySelector<HTMLElement>(".dateline-card-title");
  const node = title ?? nodeOf(mounted, key);
  if (!node) figure.tabIndex = -1;
  // The reader may have scrolled on.
  (node ?? figure).focus({ preventScroll: true });
}

/** Returns what takes the focus for an event or a "+n": its mark, its item's summary, or the "+n" that counts it. */
export function nodeOf({ figure, scene }: Mounted, key: string): HTMLElement | SVGElement | undefined {
  const place = scene?.placeOf(key);
  const node = [...figure.querySelectorAll<HTMLElement | SVGElement>(places)].find((candidate) => keyOf(candidate) === place);
  return node?.querySelector("summary") ?? node;
}

/** Returns the width of an element's content in px: 0 while it is not laid out. */
export function widthOf(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === undefined ? 0 : Number.parseFloat(style.width) || 0;
}
