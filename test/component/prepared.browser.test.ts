import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { timeline as preparedTimeline } from "../../src/core.ts";
import { timeline, type Timeline } from "../../src/index.ts";
import { ar } from "../../src/locale/ar.ts";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { overview } from "../../src/part/overview/overview.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";
import { prepareStory } from "../../src/schema/index.ts";
import koupol from "../../examples/koupol.json" with { type: "json" };
import displayed from "../tables/date-display-cases.json" with { type: "json" };
import { crowdedEvents } from "./stories.ts";
import "../../src/style/d3-dateline.css";

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
});
afterEach(() => host.remove());

/** Dates of every form, each as an event's own and as what a source and a reply bear. */
const everyForm = {
  sources: displayed.cases.map(({ edtf }, index) => ({ id: `s${index}`, publisher: `P${index}`, published: edtf })),
  events: displayed.cases.map(({ edtf }, index) => ({
    title: `E${index}`,
    when: { edtf, asOf: "2025-09-25" },
    claims: [{ sources: [`s${index}`] }],
    corrections: [{ date: edtf, note: "N" }],
  })),
};
const withFaults = { events: [...koupol.events.slice(0, 3), { title: "B", when: { edtf: "2024-13" } }, { when: 5 }, null] };

function pictures(chart: Timeline, datum: unknown, width: number, locale: Locale): string[] {
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  const holder = select(host);
  chart.locale(locale).parts([forms, zoom, overview, find, clocks]);
  holder.datum(datum).call(chart);
  const picture = (): string => host.innerHTML;
  const [, id = ""] = /-event-([\w-]+)"/.exec(host.innerHTML) ?? [];
  const all = [picture()];
  for (const change of [
    { selected: id },
    { form: "table" },
    { form: "vertical", clock: "reported" },
    { form: undefined, window: "2024-03/2025" },
  ] as const) {
    chart.view(holder, change);
    all.push(picture());
  }
  chart.destroy(holder);
  return all;
}

describe("a prepared story", () => {
  test.each<[string, unknown, number, Locale]>([
    ["Koupol", koupol, 960, en],
    ["Koupol", koupol, 390, fr],
    ["dates of every form", everyForm, 960, fr],
    ["dates of every form", everyForm, 390, en],
    ["dates of every form", everyForm, 640, ar],
    ["a crowd", crowdedEvents(), 640, en],
    ["faults", withFaults, 960, en],
    ["no story", { events: 5 }, 390, fr],
  ])("%s is drawn as the story itself is: %#", (name, story, width, locale) => {
    const [whole, core] = [timeline(), preparedTimeline()];
    const expected = pictures(whole, story, width, locale);
    // Each change is seen, so that five pictures are compared.
    expect(new Set(expected).size).toBe(name === "no story" ? 4 : 5);
    expect(pictures(core, JSON.parse(prepareStory(story)), width, locale)).toEqual(expected);
    expect(core.diagnostics()).toEqual(whole.diagnostics());
  });

  test.each<[string, unknown, string]>([
    ["a story that is not prepared", koupol, "not prepared"],
    ["the text of a prepared story", prepareStory(koupol), "JSON.parse"],
    ["nothing", undefined, "not prepared"],
    ["what only says that it is prepared", { prepared: 1, story: {}, diagnostics: [] }, "another version"],
    ["what another version prepared", { prepared: 0, story: {}, diagnostics: [] }, "another version"],
  ])("%s is told, not drawn", (_, datum, words) => {
    const chart = preparedTimeline();
    host.style.width = "640px";
    select(host).datum(datum).call(chart);
    expect(chart.diagnostics()).toMatchObject([{ code: "story-unprepared", severity: "error", path: "" }]);
    expect(host.querySelector(".d3-dateline")?.textContent).toContain(words);
    expect(host.querySelectorAll(".dateline-event")).toHaveLength(0);
  });

  test("a prepared story is not drawn by what reads stories, which says by what it is", () => {
    const chart = timeline();
    select(host)
      .datum(JSON.parse(prepareStory(koupol)) as unknown)
      .call(chart);
    expect(chart.diagnostics()).toContainEqual(
      expect.objectContaining({ code: "events-missing", hint: expect.stringContaining("d3-dateline/core") }),
    );
  });

  test("takes years, months, days and stretches of them as windows, and throws for what it cannot read", () => {
    const chart = preparedTimeline();
    host.style.width = "640px";
    const holder = select(host)
      .datum(JSON.parse(prepareStory(koupol)) as unknown)
      .call(chart);
    chart.zoomTo(holder, "2024-06/2025");
    expect(chart.view(holder)?.window).toBe("2024-06-01/2025-12-31");
    expect(() => chart.zoomTo(holder, "2024-34")).toThrow(/timeline.view: window is a date or interval such as .*, not "2024-34"/);
    expect(chart.view(holder)?.window).toBe("2024-06-01/2025-12-31");
  });

  test("does not lead where no story may lead", () => {
    const held = JSON.parse(prepareStory(koupol)) as {
      story: { events: { link: string }[]; sources: { url: string; archived: string }[] };
    };
    for (const event of held.story.events) event.link = "javascript:alert(1)";
    for (const source of held.story.sources) Object.assign(source, { url: "data:text/html,x", archived: "vbscript:x" });
    const chart = preparedTimeline().layout("vertical");
    select(host).datum(held).call(chart);
    for (const summary of host.querySelectorAll("summary")) summary.click();
    for (const { id } of koupol.events) {
      chart.select(select(host), id);
      for (const link of host.querySelectorAll("a[href]")) expect(link.getAttribute("href")).toMatch(/^(#|https?:)/);
    }
    expect(host.querySelectorAll("a.dateline-link:not([href])").length).toBeGreaterThan(0);
  });
});
