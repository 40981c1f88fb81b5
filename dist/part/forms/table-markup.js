import { element } from '../../render/text/markup.js';
import { claimantsOf, repliesByStance, replyWords } from '../../scene/claimants.js';
import { sourceCount } from '../../scene/sentence.js';
import { summaryOf } from '../../scene/summary.js';

const heads = ["table.date", "table.event", "table.lane", "table.status", "details.claims", "details.replies", "sources.title"];
function tableMarkup(moment) {
  const { teller, model } = moment;
  const names = heads.map((key) => teller.phrase(key));
  const texts = model.events.map((event, item) => textsOf(teller, event, item));
  const className = hasRoom([names, ...texts], moment) ? "dateline-table" : "dateline-table dateline-stacked";
  const head = row(names.map((name) => element("th", { scope: "col", role: "columnheader" }, [name])));
  const rows = model.events.map(
    ({ id }, item) => row(
      (texts[item] ?? []).map((text, column) => cell(text, column, id)),
      id
    )
  );
  const parts = [
    element("caption", {}, [summaryOf(teller)]),
    element("thead", { role: "rowgroup" }, [head]),
    element("tbody", { role: "rowgroup" }, rows)
  ];
  return element("table", { class: className, role: "table" }, parts, "table");
}
const wider = 1.12;
const gap = 0.7;
const share = 0.24;
function hasRoom(texts, { metrics, width }) {
  const longest = heads.map((_, column) => {
    const words = new Set(texts.flatMap((one) => (one[column] ?? "").split(/[ \n]+/)));
    return Math.max(...Array.from(words, (word) => metrics.width(word, "title"))) * wider + gap * metrics.em;
  });
  const sum = longest.reduce((total, one) => total + one);
  return Math.max(sum, (sum - (longest[1] ?? 0)) / (1 - share)) <= width;
}
function row(cells, key) {
  return element("tr", { role: "row" }, cells, key);
}
function cell(text, column, id) {
  if (column === 0) return element("th", { scope: "row", role: "rowheader" }, [text]);
  const link = column === 1 ? element("a", { class: "dateline-link dateline-jump", href: "#" }, [text], id) : text;
  return element("td", { role: "cell" }, [link]);
}
function textsOf(teller, event, item) {
  const { lane, id = "" } = teller.model.lanes[teller.model.laneOf[item] ?? 0] ?? {};
  return [
    teller.date(event, "long"),
    teller.title(event),
    lane === void 0 ? id : teller.text(lane.label),
    event.status === void 0 || event.status === "confirmed" ? "" : teller.phrase(`status.${event.status}`),
    teller.list(event.claims.flatMap((claim) => claimantsOf(teller, claim))),
    repliesByStance(event).map((group) => replyWords(teller, group)).join(teller.phrase("join.semicolon")),
    sourceCount(teller, event) ?? teller.phrase("note.unsourced")
  ];
}

export { tableMarkup };
