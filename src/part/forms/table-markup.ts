import { provenanceOf } from "../../model/provenance.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import type { Event } from "../../schema/index.ts";
import { claimantsOf, repliesByStance, replyWords } from "../../scene/claimants.ts";
import { sourceCount } from "../../scene/sentence.ts";
import { summaryOf } from "../../scene/summary.ts";
import type { Teller } from "../../scene/teller.ts";
import type { Moment } from "../part.ts";

/** Under this width, in em, the cells of a row stand under each other. */
const stackedBelow = 57;

const heads = ["table.date", "table.event", "table.lane", "table.status", "details.claims", "details.replies", "sources.title"];

/**
 * Returns the events as a table in time order, with the summary as its caption. The roles say again what the tags say: style sheets that
 * stack cells take the table away from some screen readers otherwise.
 */
export function tableMarkup({ teller, model, width, metrics }: Moment): Markup {
  const head = row(heads.map((key) => element("th", { scope: "col", role: "columnheader" }, [teller.phrase(key)])));
  const rows = model.events.map((event, item) => row(cellsOf(teller, event, item), event.id));
  const className = width < stackedBelow * metrics.em ? "dateline-table dateline-stacked" : "dateline-table";
  const parts = [
    element("caption", {}, [summaryOf(teller)]),
    element("thead", { role: "rowgroup" }, [head]),
    element("tbody", { role: "rowgroup" }, rows),
  ];
  return element("table", { class: className, role: "table" }, parts, "table");
}

function row(cells: readonly Markup[], key?: string): Markup {
  return element("tr", { role: "row" }, cells, key);
}

function cellsOf(teller: Teller, event: Event, item: number): Markup[] {
  const { lane, id } = teller.model.lanes[teller.model.laneOf[item] ?? 0] ?? {};
  const title = element("a", { class: "dateline-link dateline-jump", href: "#" }, [teller.title(event)], event.id);
  const cells: (string | Markup)[] = [
    title,
    lane === undefined ? (id ?? "") : teller.text(lane.label),
    event.status === undefined || event.status === "confirmed" ? "" : teller.phrase(`status.${event.status}`),
    teller.list(event.claims.flatMap((claim) => claimantsOf(teller, claim))),
    repliesByStance(event)
      .map((group) => replyWords(teller, group))
      .join(teller.phrase("join.semicolon")),
    sourceCount(teller, provenanceOf(event, teller.model.sources)) ?? teller.phrase("note.unsourced"),
  ];
  const date = element("th", { scope: "row", role: "rowheader" }, [teller.date(event, "long")]);
  return [date, ...cells.map((cell) => element("td", { role: "cell" }, [cell]))];
}
