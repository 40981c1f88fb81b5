import { isUnknown } from "../date/bounds.ts";
import { civilDate, civilFromDay, sortDay, wordDate, yearOf, type Edtf } from "../date/index.ts";
import type { Event } from "../schema/index.ts";
import { repliesByStance, replyWords } from "./claimants.ts";
import { capitalised } from "./capitalised.ts";
import { cardOf } from "./card.ts";
import { eventStates, laneColour } from "./event-states.ts";
import { glyphOf } from "./glyph.ts";
import { formWords } from "./legend.ts";
import { miniature } from "./miniature.ts";
import type { ListItem, ListScene } from "./scene.ts";
import { sourceCount } from "./sentence.ts";
import { summaryOf } from "./summary.ts";
import { placedBy } from "../model/model.ts";
import { statusBadge } from "./status-badge.ts";
import { countBadge, isCounted, type Teller } from "./teller.ts";
import { dateLine } from "./label-text.ts";

/** How the list is drawn. */
export interface ListOptions {
  readonly selected: string | undefined;
  /** True where every item holds its details: a page without script has no second chance. */
  readonly isComplete: boolean;
  /** True on paper, where nothing can be opened. */
  readonly isOpen: boolean;
  readonly target: (id: string) => string;
}

const barLength = 40;

/** Returns a story as a list in time order, under the years in which events are placed. */
export function listScene(teller: Teller, options: ListOptions): ListScene {
  const { model } = teller;
  const years: { key: string; label: string; items: ListItem[] }[] = [];
  const keys = new Set<string>();
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

function yearLabel(teller: Teller, parsed: Edtf | undefined): string {
  const start = parsed?.type === "interval" ? parsed.start : parsed;
  const day = parsed === undefined ? 0 : sortDay(parsed);
  if (parsed !== undefined && isUnknown(parsed)) return teller.phrase("legend.undated");
  // A year that is not known is not called by the first that it may be.
  if (typeof start === "object" && start.type === "date" && start.unspecified.year) return wordDate(yearOf(start), teller.locale, "short");
  return Number.isFinite(day) ? wordDate(civilDate(civilFromDay(Math.floor(day)).year), teller.locale, "short") : "…";
}

function listItem(teller: Teller, event: Event, index: number, options: ListOptions): ListItem {
  const { model } = teller;
  const extent = model.extents[index] as (typeof model.extents)[number];
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
    card: options.isComplete || event.id === options.selected ? cardOf(teller, event, options.target) : undefined,
  };
}

/** The words for what the short date says by a sign alone: "?" and "c.". */
function signWords(teller: Teller, event: Event): string[] {
  const words = ["uncertain", "approximate"].map((key) => teller.phrase(`legend.${key}`));
  const said = formWords(teller, event);
  return words.filter((word) => said.includes(word));
}

function sourceWords(teller: Teller, event: Event): string {
  return sourceCount(teller, event) ?? teller.phrase("note.unsourced");
}

/** HTML knows days, months and years from year 1 on; what it cannot say exactly is left out, not rounded. */
function machineDate(parsed: Edtf | undefined): string | undefined {
  if (parsed?.type !== "date" || parsed.year < 1) return undefined;
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(parsed.text) ? parsed.text : undefined;
}
