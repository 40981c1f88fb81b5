import { sortDay, isUnknown } from '../date/bounds.js';
import { civilFromDay } from '../date/civil.js';
import { yearOf, civilDate } from '../date/civil-date.js';
import { wordDate } from '../date/word-date.js';
import { repliesByStance, replyWords } from './claimants.js';
import { capitalised } from './capitalised.js';
import { cardOf } from './card.js';
import { laneColour, eventStates } from './event-states.js';
import { glyphOf } from './glyph.js';
import { formWords } from './legend.js';
import { miniature } from './miniature.js';
import { sourceCount } from './sentence.js';
import { summaryOf } from './summary.js';
import { placedBy } from '../model/model.js';
import { statusBadge } from './status-badge.js';
import { isCounted, countBadge } from './teller.js';
import { dateLine } from './label-text.js';

const barLength = 40;
function listScene(teller, options) {
  const { model } = teller;
  const years = [];
  const keys = /* @__PURE__ */ new Set();
  for (const [index, event] of model.events.entries()) {
    const label = capitalised(yearLabel(teller, placedBy(model, event).when.parsed), teller.locale.tag);
    const item = listItem(teller, event, index, options);
    const last = years.at(-1);
    if (last?.label === label) {
      last.items.push(item);
      continue;
    }
    const key = keys.has(`year-${label}`) ? `year-${label}-${years.length}` : `year-${label}`;
    keys.add(key);
    years.push({ key, label, items: [item] });
  }
  return { name: summaryOf(teller), isMirrored: teller.locale.direction === "rtl", years };
}
function yearLabel(teller, parsed) {
  const start = parsed?.type === "interval" ? parsed.start : parsed;
  const day = parsed === void 0 ? 0 : sortDay(parsed);
  if (parsed !== void 0 && isUnknown(parsed)) return teller.phrase("legend.undated");
  if (typeof start === "object" && start.type === "date" && start.unspecified.year) return wordDate(yearOf(start), teller.locale, "short");
  return Number.isFinite(day) ? wordDate(civilDate(civilFromDay(Math.floor(day)).year), teller.locale, "short") : "\u2026";
}
function listItem(teller, event, index, options) {
  const { model } = teller;
  const extent = model.extents[index];
  const lane = model.laneOf[index] ?? 0;
  const counted = isCounted(event);
  const drawn = miniature(extent, glyphOf(event.role, event.kind), counted, barLength);
  return {
    key: event.id,
    target: options.target(event.id),
    states: eventStates(event, options.selected),
    colour: laneColour(model.lanes[lane]),
    ...drawn,
    badge: countBadge(teller, event.count),
    date: dateLine(teller, event),
    machineDate: machineDate(placedBy(model, event).when.parsed),
    title: teller.title(event),
    status: statusBadge(teller, event.status),
    replies: repliesByStance(event).map((group) => replyWords(teller, group)),
    aloud: teller.notes([...signWords(teller, event), sourceWords(teller, event)]),
    isOpen: options.isOpen || event.id === options.selected,
    card: options.isComplete || event.id === options.selected ? cardOf(teller, event, options.target) : void 0
  };
}
function signWords(teller, event) {
  const words = ["uncertain", "approximate"].map((key) => teller.phrase(`legend.${key}`));
  const said = formWords(teller, event);
  return words.filter((word) => said.includes(word));
}
function sourceWords(teller, event) {
  return sourceCount(teller, event) ?? teller.phrase("note.unsourced");
}
function machineDate(parsed) {
  if (parsed?.type !== "date" || parsed.year < 1) return void 0;
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(parsed.text) ? parsed.text : void 0;
}

export { listScene };
