// Checked by the compiler alone: the element, its properties and its events are known by their names.
import type { ReaderView } from "../../src/index.ts";
import type { Event as StoryEvent } from "../../src/schema/index.ts";
import { DatelineElement, type ErrorDetail } from "../../src/element/dateline-element.ts";
import { fr } from "../../src/locale/fr.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";

const element: DatelineElement = document.createElement("d3-dateline");
export const found: DatelineElement | null = document.querySelector("d3-dateline");
export const level: string | null = element.headingLevel;
export const view: ReaderView = element.view;
element.hideLanes = "press";
element.story = { events: [] };
element.reload();
DatelineElement.register(fr, zoom, (text, { type }) => (type === "text/csv" ? { story: text } : undefined));

element.addEventListener("dateline-select", ({ detail }) => {
  const event: StoryEvent | undefined = detail.event;
  return event;
});
document.addEventListener("dateline-view", ({ detail }) => detail.view.window?.length);
window.addEventListener("dateline-error", ({ detail }) => {
  const { diagnostic, status }: ErrorDetail = detail;
  return [diagnostic.code, status];
});
document.body.addEventListener("dateline-load", ({ detail }) => detail.url.length);
document.addEventListener("dateline-diagnostics", ({ detail }) => detail.diagnostics.length);

// @ts-expect-error: there is no such event, so its detail is not known
element.addEventListener("dateline-explode", ({ detail }) => detail);
// @ts-expect-error: attributes are text
element.width = 640;
// @ts-expect-error: what is wrong is found, not set
element.diagnostics = [];
// @ts-expect-error: a form is one of three
element.view = { form: "circle" };
