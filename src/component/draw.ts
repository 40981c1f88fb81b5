import { buildScene } from "../scene/build-scene.ts";
import { failureOf } from "../scene/failure-of.ts";
import { canvasText } from "../render/dom/canvas-text.ts";
import { keyOf, patch, type TransitionLike } from "../render/dom/patch.ts";
import { figureMarkup } from "../render/text/figure-markup.ts";
import type { Mounted } from "./mounted.ts";

/** Under this container width, in px, the story is a list. */
const listBelow = 600;

/** Draws what is mounted, for the width that its container has now. A hidden container is left for when it is shown. */
export function draw(mounted: Mounted, transition?: TransitionLike): void {
  const { figure, settings, model, view, id } = mounted;
  mounted.width = settings.width ?? widthOf(figure);
  if (mounted.width === 0) return;
  const width = Math.floor(mounted.width);
  const form = settings.layout === "auto" ? (width < listBelow ? "vertical" : "horizontal") : settings.layout;
  mounted.metrics ??= canvasText(figure);
  const failure = failureOf({ story: model.story, diagnostics: mounted.diagnostics });
  const scene = buildScene(model, { ...settings, width, form, id, selected: view.selected, metrics: mounted.metrics, failure });
  mounted.scene = scene;
  patch(figure, figureMarkup(scene), transition);
}

/** Returns the width of an element's content in px: 0 while it is not laid out. */
export function widthOf(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style === undefined ? 0 : Number.parseFloat(style.width) || 0;
}

/** Returns the node of an event, a "+n" or a list item by its key. */
export function nodeOf(mounted: Mounted, key: string): Element | undefined {
  const candidates = mounted.figure.querySelectorAll(".dateline-event, .dateline-more, .dateline-item");
  return [...candidates].find((node) => keyOf(node) === key);
}
