import { cleanText } from '../schema/clean-text.js';
import { cardOf } from './card.js';
import { chartScene } from './chart-scene.js';
import { clusterCard, placeOf } from './cluster-card.js';
import { legendOf } from './legend.js';
import { listScene } from './list-scene.js';
import { tellerOf } from './teller.js';

function buildScene(model, options) {
  const teller = tellerOf(model, options.locale);
  const target = (id) => `${options.id}-event-${encodeURIComponent(id)}`;
  const { selected, form } = options;
  const has = (wanted) => model.events.length > 0 && (form === wanted || form === "both");
  const drawn = has("horizontal") ? chartScene(teller, { ...options, selected, target }) : void 0;
  const place = (key) => placeOf(model, drawn, key);
  const selectedEvent = selected === void 0 ? void 0 : model.byId.get(selected);
  return {
    ...headScene(teller, options),
    stop: options.focused === void 0 ? void 0 : stopIn(model, drawn, place(options.focused)),
    legend: legendOf(teller),
    chart: drawn?.chart,
    list: has("vertical") ? listScene(teller, { selected, isComplete: options.isComplete === true, isOpen: options.isOpen === true, target }) : void 0,
    card: form === "vertical" || selectedEvent === void 0 ? void 0 : cardOf(teller, selectedEvent, target),
    cluster: selected === void 0 || selectedEvent ? void 0 : drawn && clusterCard(teller, drawn, place(selected), target),
    unplaced: unplacedScene(teller),
    message: messageOf(teller, options.failure),
    placeOf: place,
    drawn,
    teller,
    foreign: teller.foreign
  };
}
function stopIn(model, drawn, key) {
  const keys = drawn === void 0 ? model.events.map(({ id }) => id) : [...drawn.chart.marks, ...drawn.chart.clusters].map((one) => one.key);
  return keys.includes(key) ? key : keys[0];
}
function messageOf(teller, failure) {
  if (teller.model.story.events.length > 0) return void 0;
  return teller.phrase(failure === void 0 ? "chart.empty" : "chart.failed", { reason: failure ?? "" });
}
function headScene(teller, options) {
  const { story } = teller.model;
  return {
    id: options.id,
    language: options.locale.tag,
    direction: options.locale.direction,
    theme: options.theme,
    headingLevel: options.headingLevel,
    title: teller.text(story.title) || void 0,
    description: teller.prose(story.description),
    credits: teller.prose(story.credits),
    legendName: teller.phrase("legend.label")
  };
}
function unplacedScene(teller) {
  const { unplaced } = teller.model;
  if (unplaced.length === 0) return void 0;
  const items = unplaced.map((event, index) => ({ key: `unplaced-${index}`, title: teller.title(event), reason: reasonOf(teller, event) }));
  return { title: teller.phrase("unplaced.title", { count: unplaced.length }), items };
}
function reasonOf(teller, event) {
  const read = event.when.edtf;
  return read === "" ? teller.phrase("unplaced.missing") : teller.phrase("unplaced.read", { value: teller.phrase("quote", { words: cleanText(read).text }) });
}

export { buildScene };
