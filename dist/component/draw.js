import { buildScene } from '../scene/build-scene.js';
import { failureOf } from '../scene/failure-of.js';
import { canvasText } from '../render/dom/canvas-text.js';
import { keyOf, patch } from '../render/dom/patch.js';
import { figureMarkup } from '../render/text/figure-markup.js';
import { additionsOf } from '../part/additions.js';

const listBelow = 600;
function draw(mounted, transition) {
  const markup = compose(mounted);
  if (markup === void 0) return;
  mounted.isStill = false;
  keepFocus(mounted, markup, transition);
  const { scene, moment, view } = mounted;
  const isOpen = scene?.cluster !== void 0 || moment?.model.byId.has(view.selected ?? "") === true;
  if (!isOpen && view.selected === mounted.opened) mounted.view = { ...view, selected: void 0 };
  mounted.opened = isOpen ? view.selected : void 0;
}
function wake(mounted) {
  if (mounted.isStill) draw(mounted);
}
function compose(mounted) {
  const { figure, settings, id, isPrinting } = mounted;
  const { parts } = settings;
  mounted.width = settings.width ?? widthOf(figure);
  if (mounted.width === 0) return void 0;
  const width = Math.floor(mounted.width);
  const form = formOf(mounted, width);
  const view = isPrinting && form === "vertical" ? { ...mounted.view, window: void 0 } : mounted.view;
  const { selected } = view;
  const whole = mounted.model;
  const lenses = [...parts.filter((part) => !part.hasLastLens), ...parts.filter((part) => part.hasLastLens)];
  const model = lenses.reduce((shown, part) => part.lens?.(shown, view, form) ?? shown, whole);
  const clock = parts.find((part) => part.keeps === "clock");
  const placed = clock?.lens?.(whole, view, form) ?? whole;
  mounted.metrics ??= canvasText(figure, settings.locale.tag);
  const failure = failureOf({ story: model.story, diagnostics: mounted.diagnostics });
  const focused = view.focused ?? selected ?? "";
  const printed = isPrinting ? { form: form === "vertical" ? form : "both", isComplete: true, isOpen: true } : { form };
  const options = { ...settings, ...printed, width, id, selected, focused, domain: view.window, metrics: mounted.metrics, failure };
  const scene = buildScene(model, options);
  mounted.scene = scene;
  const { teller } = scene;
  const moment = { whole, placed, model, teller, view, form, width, id, metrics: mounted.metrics, drawn: scene.drawn };
  mounted.moment = moment;
  const additions = additionsOf(parts, moment, mounted.said, scene.legend);
  mounted.presses = new Map(additions.groups.flatMap(({ controls }) => controls.map(({ key, press }) => [key, press])));
  return figureMarkup(scene, additions);
}
function formOf({ settings: { layout, parts }, view, isPrinting }, width) {
  const { form } = view;
  if (form !== void 0 && (form !== "table" || !isPrinting && parts.some((part) => part.keeps === "form"))) return form;
  return layout === "auto" ? width < listBelow ? "vertical" : "horizontal" : layout;
}
const places = ".dateline-event, .dateline-more, .dateline-item, .dateline-table .dateline-jump";
function keepFocus(mounted, markup, transition) {
  const { figure } = mounted;
  const { activeElement = null } = figure.getRootNode();
  const held = figure.contains(activeElement) ? activeElement : null;
  const place = held?.closest(places);
  const key = (place ? keyOf(place) : mounted.opened) ?? "";
  patch(figure, held === figure ? { ...markup, attributes: { ...markup.attributes, tabindex: -1 } } : markup, transition);
  if (!held || figure.contains(held) && (!place || keyOf(place) === key)) return;
  const title = place ? null : figure.querySelector(".dateline-card-title");
  const node = title ?? nodeOf(mounted, key);
  if (!node) figure.tabIndex = -1;
  (node ?? figure).focus({ preventScroll: true });
}
function nodeOf({ figure, scene }, key) {
  const place = scene?.placeOf(key);
  const node = [...figure.querySelectorAll(places)].find((candidate) => keyOf(candidate) === place);
  return node?.querySelector("summary") ?? node;
}
function widthOf(element) {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === void 0 ? 0 : Number.parseFloat(style.width) || 0;
}

export { compose, draw, nodeOf, wake, widthOf };
