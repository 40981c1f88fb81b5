import axe from "axe-core";
import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { timeline, type Timeline } from "../../src/index.ts";
import { ar } from "../../src/locale/ar.ts";
import { fr } from "../../src/locale/fr.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { countOverlaps, type Box } from "../../src/layout/quality.ts";
import koupol from "../../examples/koupol.json" with { type: "json" };
import "../../src/style/d3-dateline.css";

let host: HTMLElement;
let chart: Timeline;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
});
afterEach(() => host.remove());

function draw(width: number, locale = chartLocale): void {
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  chart = timeline().locale(locale).parts([forms, clocks]);
  select(host).datum(koupol).call(chart);
}
const chartLocale = timeline().locale();
const button = (label: string): HTMLElement =>
  [...host.querySelectorAll<HTMLElement>("button")].find((node) => node.textContent === label)!;
const placeOf = (id: string): number =>
  Number(/translate\(([\d.]+)/.exec(host.querySelector(`.dateline-event[href$="-event-${id}"]`)?.getAttribute("transform") ?? "")?.[1]);
const boxes = (selector: string): Box[] =>
  [...host.querySelectorAll(selector)].map((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return { left, right, top: top + 2, bottom: bottom - 2 };
  });

describe("the switch of clocks", () => {
  test("moves events to their publication and back, by keyboard, and keeps the focus", async () => {
    draw(960);
    const before = placeOf("deliveries-aee");
    expect(host.querySelector(".dateline-lags")).toBeNull();
    button("Lanes").focus();
    await userEvent.keyboard("{End}{Enter}");
    expect(document.activeElement).toBe(button("When it was reported"));
    // Firefox hands the click of a key over after the key.
    await expect.poll(() => button("When it was reported").getAttribute("aria-pressed")).toBe("true");
    expect(placeOf("deliveries-aee")).toBeGreaterThan(before + 100);
    expect(Math.abs(placeOf("deliveries-aee") - placeOf("pub-experts"))).toBeLessThan(1);
    expect(host.querySelectorAll(".dateline-lags path")).toHaveLength(2);
    expect(chart.view(select(host))?.clock).toBe("reported");
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    await expect.poll(() => placeOf("deliveries-aee")).toBe(before);
    expect(host.querySelector(".dateline-lags")).toBeNull();
    expect(chart.view(select(host))?.clock).toBeUndefined();
  });

  test.each([chartLocale, ar])("a line leads from each tick to a mark, $direction", (locale) => {
    draw(960, locale);
    chart.view(select(host), { clock: "reported" });
    const { left } = host.querySelector(".dateline-chart")!.getBoundingClientRect();
    const lag = host.querySelector<SVGPathElement>(".dateline-lags path")!;
    const box = lag.getBoundingClientRect();
    // The latest publication stands at the end of time, and the earliest event at its start.
    const isMirrored = locale.direction === "rtl";
    const report = placeOf("deliveries-aee") + left;
    const event = placeOf("a1-production") + left;
    expect(Math.abs((isMirrored ? box.left : box.right) - report)).toBeLessThan(8);
    expect(isMirrored ? box.right > event + 20 : box.left < event - 20).toBe(true);
  });

  test("every name tells both dates, or that there is but one", () => {
    draw(960);
    chart.view(select(host), { clock: "reported" });
    const names = [...host.querySelectorAll(".dateline-event")].map((node) => node.getAttribute("aria-label") ?? "");
    expect(names).toHaveLength(30);
    for (const name of names) {
      if (name.startsWith("Reuters")) expect(name).not.toMatch(/happened|stays/);
      else expect(name).toMatch(/: reported .* · happened: |stays at its own date/);
    }
  });

  test.each([
    [960, chartLocale],
    [640, fr],
    [1440, fr],
  ])("labels touch neither each other nor a mark, %i px", (width, locale) => {
    draw(width, locale);
    chart.view(select(host), { clock: "reported" });
    const labels = [...boxes(".dateline-event .dateline-label"), ...boxes(".dateline-notes text")];
    expect(countOverlaps(labels, labels)).toBe(0);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
  });

  test("the list goes by publication; its items say both", async () => {
    draw(320);
    await userEvent.click(button("When it was reported"));
    const years = [...host.querySelectorAll(".dateline-year")].map((node) => node.textContent);
    expect(years).toEqual(["2022", "2024", "2025"]);
    const whens = [...host.querySelectorAll(".dateline-when")].map((node) => node.textContent);
    expect(whens.filter((text) => text.includes("happened: "))).not.toHaveLength(0);
    expect(host.scrollWidth).toBeLessThanOrEqual(320);
    const { violations } = await axe.run(host);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("the table tells both dates", () => {
    draw(960);
    chart.view(select(host), { clock: "reported", form: "table" });
    expect(host.querySelector("tbody")?.textContent).toContain("reported 25 September 2025 · happened: ");
  });

  test("nothing is in English in another language", () => {
    draw(960, fr);
    chart.view(select(host), { clock: "reported" });
    expect(chart.diagnostics().filter(({ code }) => code === "message-missing")).toEqual([]);
    expect(host.querySelector(".dateline-notes")?.textContent).toContain("survenu : ");
    expect(host.textContent).not.toMatch(/happened|clocks\./);
  });
});
