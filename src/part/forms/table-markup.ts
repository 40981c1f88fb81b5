import { element, type Markup } from "../../render/text/markup.ts";
import type { Event } from "../../schema/index.ts";
import { claimantsOf, repliesByStance, replyWords } from "../../scene/claimants.ts";
import { sourceCount } from "../../scene/sentence.ts";
import { summaryOf } from "../../scene/summary.ts";
import type { Teller } from "../../scene/teller.ts";
import type { Moment } from "../part.ts";

const heads = ["table.date", "table.event", "table.lane", "table.status", "details.claims", "details.replies", "sources.title"];

/**
 * Returns the events as a table in time order, with the summary as its caption. Where a column would have no room for its longest word, the
 * cells of a row stand under each other. The roles say again what the tags say: style sheets that stack cells take the table away from some
 * screen readers otherwise.
 */
export function tableMarkup(moment: Moment): Markup {
  const { teller, model } = moment;
  const names = heads.map((key) => teller.phrase(key));
  const texts = model.events.map((event, item) => textsOf(teller, event, item));
  const className = hasRoom([names, ...texts], moment) ? "dateline-table" : "dateline-table dateline-stacked";
  const head = row(names.map((name) => element("th", { scope: "col", role: "columnheader" }, [name])));
  const rows = model.events.map(({ id }, item) =>
    row(
      (texts[item] ?? []).map((text, column) => cell(text, column, id)),
      id,
    ),
  );
  const parts = [
    element("caption", {}, [summaryOf(teller)]),
    element("thead", { role: "rowgroup" }, [head]),
    element("tbody", { role: "rowgroup" }, rows),
  ];
  return element("table", { class: className, role: "table" }, parts, "table");
}

/** Cells are set a little larger than titles, and their heads bold: so much wider, at the most. */
const wider = 1.12;
/** Room after a column, in em. */
const gap = 0.7;

/** The titles have this share of the width, so that they are no columns of single words. */
const share = 0.24;

/** Whether each column has room for its longest word. */
function hasRoom(texts: readonly (readonly string[])[], { metrics, width }: Moment): boolean {
  const longest = heads.map((_, column) => {
    const words = new Set(texts.flatMap((one) => (one[column] ?? "").split(/[ \n]+/)));
    return Math.max(...Array.from(words, (word) => metrics.width(word, "title"))) * wider + gap * metrics.em;
  });
  const sum = longest.reduce((total, one) => total + one);
  return Math.max(sum, (sum - (longest[1] ?? 0)) / (1 - share)) <= width;
}

function row(cells: readonly Markup[], key?: string): Markup {
  return element("tr", { role: "row" }, cells, key);
}

function cell(text: string, column: number, id: string): Markup {
  if (column === 0) return element("th", { scope: "row", role: "rowheader" }, [text]);
  const link = column === 1 ? element("a", { class: "dateline-link dateline-jump", href: "#" }, [text], id) : text;
  return element("td", { role: "cell" }, [link]);
}

/** What stands in each column. */
function textsOf(teller: Teller, event: Event, item: number): string[] {
  const { lane, id = "" } = teller.model.lanes[teller.model.laneOf[item] ?? 0] ?? {};
  return [
    teller.date(event, "long"),
    teller.title(event),
    lane === undefined ? id : teller.text(lane.label),
    event.status === undefined || event.status === "confirmed" ? "" : teller.phrase(`status.${event.status}`),
    teller.list(event.claims.flatMap((claim) => claimantsOf(teller, claim))),
    repliesByStance(event)
      .map((group) => replyWords(teller, group))
      .join(teller.phrase("join.semicolon")),
    sourceCount(teller, event) ?? teller.phrase("note.unsourced"),
  ];
}
