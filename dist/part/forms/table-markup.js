import { provenanceOf } from '../../model/provenance.js';
import { element } from '../../render/text/markup.js';
import { claimantsOf, repliesByStance, replyWords } from '../../scene/claimants.js';
import { sourceCount } from '../../scene/sentence.js';
import { summaryOf } from '../../scene/summary.js';

const stackedBelow = 600;
const heads = ["table.date", "table.event", "table.lane", "table.status", "details.claims", "details.replies", "sources.title"];
function tableMarkup({ teller, model, width }) {
  const head = row(heads.map((key) => element("th", { scope: "col", role: "columnheader" }, [teller.phrase(key)])));
  const rows = model.events.map((event, item) => row(cellsOf(teller, event, item), event.id));
  const className = width < stackedBelow ? "dateline-table dateline-stacked" : "dateline-table";
  const parts = [
    element("caption", {}, [summaryOf(teller)]),
    element("thead", { role: "rowgroup" }, [head]),
    element("tbody", { role: "rowgroup" }, rows)
  ];
  return element("table", { class: className, role: "table" }, parts, "table");
}
function row(cells, key) {
  return element("tr", { role: "row" }, cells, key);
}
function cellsOf(teller, event, item) {
  const { lane, id } = teller.model.lanes[teller.model.laneOf[item] ?? 0] ?? {};
  const title = element("a", { class: "dateline-link dateline-jump", href: "#" }, [teller.title(event)], event.id);
  const cells = [
    title,
    lane === void 0 ? id ?? "" : teller.text(lane.label),
    event.status === void 0 || event.status === "confirmed" ? "" : teller.phrase(`status.${event.status}`),
    teller.list(event.claims.flatMap((claim) => claimantsOf(teller, claim))),
    repliesByStance(event).map((group) => replyWords(teller, group)).join(teller.phrase("join.semicolon")),
    sourceCount(teller, provenanceOf(event, teller.model.sources)) ?? teller.phrase("note.unsourced")
  ];
  const date = element("th", { scope: "row", role: "rowheader" }, [teller.date(event, "long")]);
  return [date, ...cells.map((cell) => element("td", { role: "cell" }, [cell]))];
}

export { tableMarkup };
