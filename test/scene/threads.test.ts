import { describe, expect, test } from "vitest";
import { estimateText } from "../../src/layout/estimate-text.ts";
import { en } from "../../src/locale/en.ts";
import { chartScene } from "../../src/scene/chart-scene.ts";
import { threadsOf } from "../../src/scene/threads.ts";
import { tellerFor } from "./told.ts";

const teller = tellerFor(
  {
    events: [
      { id: "visits", title: "Visits", when: { edtf: "2024-01-01/2024-06-30" } },
      { id: "report", title: "Report", when: { edtf: "2024-09-25" }, role: "publication", relations: [{ type: "reports", to: "visits" }] },
      { id: "later", title: "Later", when: { edtf: "2024-10-01" }, relations: [{ type: "follows", to: "visits" }] },
      { id: "lost", title: "Lost", when: { edtf: "soon" }, relations: [{ type: "reports", to: "visits" }] },
    ],
  },
  en,
);
const { chart } = chartScene(teller, {
  width: 900,
  metrics: estimateText(),
  selected: undefined,
  target: (id) => id,
});
const markOf = (key: string): (typeof chart.marks)[number] => {
  const found = chart.marks.find((mark) => mark.key === key);
  if (found === undefined) throw new Error(`no mark ${key}`);
  return found;
};

describe("threadsOf(teller, chart, key)", () => {
  test("one line from the end of the bar to its report, with the date of the report", () => {
    const visits = markOf("visits");
    const report = markOf("report");
    const end = visits.x + visits.length;
    expect(threadsOf(teller, chart, "visits")).toEqual([
      {
        path: `M${end},${visits.y}L${report.x},${report.y}`,
        x: (end + report.x) / 2,
        y: (visits.y + report.y) / 2 - 4,
        words: "reported 25 Sept 2024",
      },
    ]);
  });

  test("the same line from its other end", () => {
    const [one] = threadsOf(teller, chart, "visits");
    const [other] = threadsOf(teller, chart, "report");
    expect(other).toMatchObject({ x: one?.x, y: one?.y, words: one?.words });
  });

  test("none for another relation, for what is not drawn, for an id that is none", () => {
    for (const key of ["later", "lost", "nothing"]) expect(threadsOf(teller, chart, key)).toEqual([]);
  });
});
