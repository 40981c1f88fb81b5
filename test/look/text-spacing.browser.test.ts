import { select } from "d3";
import { afterEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import { ar } from "../../src/locale/ar.ts";
import { en } from "../../src/locale/en.ts";
import { fr } from "../../src/locale/fr.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { exporting } from "../../src/part/export/export.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { links } from "../../src/part/links/links.ts";
import { overview } from "../../src/part/overview/overview.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";
import { timeline, type Timeline } from "../../src/index.ts";
import "../../src/style/d3-dateline.css";
import { textFaults } from "./text-faults.ts";

/** @see https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = document.createElement("style");
spacing.textContent =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const lanes = new Set(koupol.lanes.flatMap(({ label }) => Object.values(label)));
let host: HTMLElement;
let chart: Timeline;

afterEach(() => {
  chart.destroy(select(host));
  spacing.remove();
  host.remove();
  document.documentElement.removeAttribute("style");
});

function draw(width: number, locale: Locale): Timeline {
  host = document.createElement("div");
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  document.body.append(host);
  chart = timeline().locale(locale).parts([forms, zoom, overview, clocks, find, exporting, links]);
  select<HTMLElement, unknown>(host).datum(koupol).call(chart);
  return chart;
}

const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** What is wrong with the texts in each form, with a card and panels open. */
async function faults(chart: Timeline): Promise<string[]> {
  const selection = select<HTMLElement, unknown>(host);
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await frames();
    found.push(...textFaults(host, lanes).map((fault) => `${name}: ${fault}`));
  };
  await look("whole");
  chart.select(selection, "visits");
  for (const [index, panel] of ["dates", "filter", "take away"].entries()) {
    host.querySelectorAll<HTMLElement>("button[aria-expanded]")[index]!.click();
    await look(`card and ${panel}`);
  }
  chart.select(selection, null);
  chart.view(selection, { clock: "reported" });
  chart.zoomTo(selection, "2024-06/2024-12");
  await look("window of what was reported");
  chart.view(selection, { form: "table" });
  await look("table");
  return found;
}

describe.each([320, 640, 960])("at %i px", (width) => {
  describe.each(Object.entries({ en, fr, ar }))("%s", (_, locale) => {
    test("texts keep clear of each other when letters, words and lines are spaced as WCAG 1.4.12 asks", async () => {
      document.head.append(spacing);
      expect(await faults(draw(width, locale))).toEqual([]);
    });

    test("also when the reader spaces them in a picture that stands", async () => {
      const chart = draw(width, locale);
      await frames();
      document.head.append(spacing);
      expect(await faults(chart)).toEqual([]);
    });

    // A column of 320 px is the page at 400 %.
    test.runIf(width > 320)("also when the reader makes the text twice as large", async () => {
      const chart = draw(width, locale);
      await frames();
      host.style.fontSize = "32px";
      expect(await faults(chart)).toEqual([]);
    });
  });
});
