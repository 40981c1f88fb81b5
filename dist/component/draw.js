import { buildScene } from '../scene/build-scene.js';
import { failureOf } from '../scene/failure-of.js';
import { canvasText } from '../render/dom/canvas-text.js';
import { keyOf, patch } from '../render/dom/patch.js';
import { figureMarkup } from '../render/text/figure-markup.js';

const listBelow = 600;
function draw(mounted, transition) {
  const { figure, settings, model, id } = mounted;
  const { selected } = mounted.view;
  mounted.width = settings.width ?? widthOf(figure);
  if (mounted.width === 0) return;
  const width = Math.floor(mounted.width);
  const form = settings.layout === "auto" ? width < listBelow ? "vertical" : "horizontal" : settings.layout;
  mounted.metrics ??= canvasText(figure);
  const failure = failureOf({ story: model.story, diagnostics: mounted.diagnostics });
  const scene = buildScene(model, { ...settings, width, form, id, selected, metrics: mounted.metrics, failure });
  mounted.scene = scene;
  keepFocus(mounted, figureMarkup(scene), transition);
  const isOpen = scene.cluster !== void 0 || model.byId.has(selected ?? "");
  if (!isOpen && selected === mounted.opened) mounted.view = { selected: void 0 };
  mounted.opened = isOpen ? selected : void 0;
}
const places = ".dateline-event, .dateline-more, .dateline-item";
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

export { draw, nodeOf, widthOf };
