import { buildScene } from '../scene/build-scene.js';
import { failureOf } from '../scene/failure-of.js';
import { canvasText } from '../render/dom/canvas-text.js';
import { patch, keyOf } from '../render/dom/patch.js';
import { figureMarkup } from '../render/text/figure-markup.js';

const listBelow = 600;
function draw(mounted, transition) {
  const { figure, settings, model, view, id } = mounted;
  mounted.width = settings.width ?? widthOf(figure);
  if (mounted.width === 0) return;
  const width = Math.floor(mounted.width);
  const form = settings.layout === "auto" ? width < listBelow ? "vertical" : "horizontal" : settings.layout;
  mounted.metrics ??= canvasText(figure);
  const failure = failureOf({ story: model.story, diagnostics: mounted.diagnostics });
  const scene = buildScene(model, { ...settings, width, form, id, selected: view.selected, metrics: mounted.metrics, failure });
  mounted.scene = scene;
  patch(figure, figureMarkup(scene), transition);
}
function widthOf(element) {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === void 0 ? 0 : Number.parseFloat(style.width) || 0;
}
function nodeOf(mounted, key) {
  const candidates = mounted.figure.querySelectorAll(".dateline-event, .dateline-more, .dateline-item");
  return [...candidates].find((node) => keyOf(node) === key);
}

export { draw, nodeOf, widthOf };
