import { provenanceOf } from "../../model/provenance.ts";
import { element, type Markup } from "../../render/text/markup.ts";
import type { Event } from "../../schema/index.ts";
import { claimantsOf, repliesByStance, replyWords } from "../../scene/claimants.ts";
import { sourceCount } from "../../scene/sentence.ts";
import { summaryOf } from "../../scene/summary.ts";
import type { Teller } from "../../scene/teller.ts";
import type { Moment } from "../part.ts";

/** Returns the events as a table in time order, with the summary as its caption. */
export function tableMarkup({ teller, model }: Moment): Markup {
  const { phrase } = teller;
  const heads = ["table.date", "table.event", "table.lane", "table.status", "details.claims", "details.replies", "sources.title"];
  const head = element(
    "tr",
    {},
    heads.map((key) => element("th", { scope: "col" }, [phrase(key)])),
  );
  const rows = model.events.map((event, item) => rowMarkup(teller, event, item));
  const table = element("table", { class: "dateline-table" }, [
    element("caption", {}, [summaryOf(teller)]),
    element("thead", {}, [head]),
    element("tbody", {}, rows),
  ]);
  return element("div", { class: "dateline-tables", role: "region", "aria-label": phrase("forms.table"), tabindex: 0 }, [table], "table");
}

function rowMarkup(teller: Teller, event: Event, item: number): Markup {
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
  const date = element("th", { scope: "row" }, [teller.date(event, "long")]);
  return element("tr", {}, [date, ...cells.map((cell) => element("td", {}, [cell]))], event.id);
}
