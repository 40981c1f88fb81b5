import { select } from "d3";
import { afterEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import * as parts from "../../src/locale/en-parts.ts";
import { en } from "../../src/locale/en.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { exporting } from "../../src/part/export/export.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { links } from "../../src/part/links/links.ts";
import { overview } from "../../src/part/overview/overview.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";
import { timeline } from "../../src/index.ts";
import "../../src/style/d3-dateline.css";
import { textFaults } from "./text-faults.ts";

const catalogues = import.meta.glob<{ default: Locale }>("../../src/locale/??.ts", { eager: true });
const locales = Object.values(catalogues).map((module) => module.default);
const everyPart = [forms, zoom, overview, clocks, find, exporting, links];

/** Phrases of several words, which no other language has by chance; those that the story says itself are left out. */
const storyText = JSON.stringify(koupol);
const english = [en.words, ...Object.values(parts)]
  .flatMap((words) => Object.values(words))
  .flatMap((phrase) => (typeof phrase === "string" ? [phrase] : Object.values(phrase)))
  .flatMap((text) => text.split(/\{[^}]*\}/))
  .map((text) => text.trim())
  .filter((text) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !storyText.includes(text));

const lanes = new Set(koupol.lanes.flatMap(({ label }) => Object.values(label)));
let host: HTMLElement;

afterEach(() => host.remove());

/** All that is said, to the eye and to a screen reader. */
function said(): string {
  const names = [...host.querySelectorAll("[aria-label], [title]")].map(
    (node) => `${node.getAttribute("aria-label")}\n${node.getAttribute("title")}`,
  );
  return `${host.textContent}\n${names.join("\n")}`;
}

/** The buttons that open a panel: the dates of the window, the filter, what can be taken away. */
const openers = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>("button[aria-expanded]")];

const next = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));

describe.each([320, 640, 960])("at %i px", (width) => {
  test.each(locales.map((locale) => [locale.tag, locale] as const))(
    "%s: every text is whole, alone and in its language",
    async (tag, locale) => {
      host = document.createElement("div");
      host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
      document.body.append(host);
      const chart = timeline().locale(locale).parts(everyPart);
      const selection = select<HTMLElement, unknown>(host).datum(koupol);
      selection.call(chart);
      const figure = host.querySelector(".d3-dateline")!;
      expect([figure.getAttribute("lang"), getComputedStyle(figure).direction]).toEqual([tag, locale.direction]);
      const faults: string[] = [];
      const look = (name: string): void => {
        faults.push(...textFaults(host, lanes).map((fault) => `${name}: ${fault}`));
        if (tag !== "en")
          faults.push(...english.filter((phrase) => said().includes(phrase)).map((phrase) => `${name}: English: ${phrase}`));
      };
      look("whole");
      chart.select(selection, "visits");
      expect(openers()).toHaveLength(3);
      for (const index of openers().keys()) {
        openers()[index]?.click();
        look(`card and panel ${index}`);
      }
      chart.select(selection, null);
      chart.view(selection, { clock: "reported" });
      chart.zoomTo(selection, "2024-06/2024-12");
      await next();
      look("window of what was reported");
      chart.view(selection, { clock: undefined, form: "table" });
      chart.fit(selection);
      await next();
      look("table");
      expect(faults).toEqual([]);
    },
  );
});
