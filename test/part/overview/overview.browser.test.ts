import axe from "axe-core";
import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import koupol from "../../../examples/koupol.json";
import { timeline, type Timeline } from "../../../src/index.ts";
import { clocks } from "../../../src/part/clocks/clocks.ts";
import { overview } from "../../../src/part/overview/overview.ts";
import { zoom } from "../../../src/part/zoom/zoom.ts";
import "../../../src/style/d3-dateline.css";
import { clickMouse, dragMouse, frames, hasFingers, moveFingers, rest } from "../gestures.ts";

let host: HTMLElement;
let chart: Timeline;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
  chart = timeline().parts([zoom, overview]);
  window.scrollTo(0, 0);
});

afterEach(() => {
  chart.destroy(select(host));
  host.remove();
});

const draw = (story: unknown = koupol): void => void select(host).datum(story).call(chart);
const zoomTo = (window: string): void => chart.zoomTo(select(host), window);
const shown = (): [string, string] => (chart.view(select(host))?.window ?? "/").split("/") as [string, string];
const slider = (name: string): SVGElement => host.querySelector(`.dateline-slider-${name}`) as SVGElement;
const middle = (node: Element): [number, number] => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
const from = (place: [number, number], by: number): [number, number] => [place[0] + by, place[1]];
const said = (name: string): string | null => slider(name).getAttribute("aria-valuetext");

describe("the strip", () => {
  test("has one tab stop, and handles that a finger meets", () => {
    for (const width of [960, 320]) {
      host.style.width = `${width}px`;
      draw();
      for (const window of ["2024-03/2024-12", "2024-06-10/2024-06-20"]) {
        zoomTo(window);
        const boxes = ["start", "window", "end"].map((name) => slider(name).getBoundingClientRect());
        for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        // Firefox tells places to a fraction of what it draws.
        expect(boxes[0]?.right).toBeLessThanOrEqual((boxes[1]?.left ?? 0) + 1.1);
        expect(boxes[1]?.right).toBeLessThanOrEqual((boxes[2]?.left ?? 0) + 1.1);
        const frame = host.getBoundingClientRect();
        expect(boxes[0]?.left).toBeGreaterThanOrEqual(frame.left);
        expect(boxes[2]?.right).toBeLessThanOrEqual(frame.right);
      }
      expect(host.querySelectorAll('.dateline-overview [tabindex="0"]')).toHaveLength(1);
    }
  });

  test("shows where the clock places events, to the last report", () => {
    chart.parts([clocks, zoom, overview]);
    draw({
      sources: [{ id: "late", publisher: "Gazette", published: "2026-03-01" }],
      events: [
        { title: "Then", when: { edtf: "2024-01-10" }, sources: ["late"] },
        { title: "Later", when: { edtf: "2024-02-10" } },
      ],
    });
    const dashes = (): string => host.querySelector(".dateline-dashes")?.getAttribute("d") ?? "";
    const happened = dashes();
    const last = (): number => Number(slider("end").getAttribute("aria-valuemax"));
    const day = Date.parse("2026-03-01") / 864e5;
    expect(last()).toBeLessThan(day);
    chart.view(select(host), { clock: "reported" });
    expect(dashes()).not.toBe(happened);
    expect(last()).toBeGreaterThan(day);
    zoomTo("2026-02/2026-03-01");
    expect(shown()).toEqual(["2026-02-01", "2026-03-01"]);
  });

  test("says its window in words", () => {
    draw();
    zoomTo("2024-03-05/2024-12-20");
    expect(said("start")).toBe("5 March 2024");
    expect(said("end")).toBe("20 December 2024");
    expect(said("window")).toBe("March to December 2024");
  });

  test("is left by Tab within three stops", async () => {
    const after = document.createElement("button");
    draw();
    host.append(after);
    zoomTo("2024-03/2024-12");
    host.querySelector<HTMLElement>('.dateline-control[tabindex="0"]')?.focus();
    for (const place of [".dateline-slider-window", ".dateline-event"]) {
      await userEvent.keyboard("{Tab}");
      expect(document.activeElement?.matches(place)).toBe(true);
    }
    slider("start").focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.matches(".dateline-event")).toBe(true);
  });

  test.each(["light", "dark"])("axe finds nothing, %s", async (scheme) => {
    document.documentElement.setAttribute("style", `color-scheme: ${scheme}; background: ${scheme === "dark" ? "#14171c" : "#fff"}`);
    draw();
    zoomTo("2024-03/2024-12");
    await userEvent.click(host.querySelector("[aria-expanded]") as Element);
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    document.documentElement.removeAttribute("style");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`)).toEqual([]);
  });
});

describe("a pointer on the strip", () => {
  test("drags a handle, the window, and chooses another by a stroke", async () => {
    draw();
    zoomTo("2024-03-01/2024-12-31");
    await dragMouse(middle(slider("start")), from(middle(slider("start")), -60));
    expect(shown()[0] < "2024-02-01").toBe(true);
    expect(shown()[1]).toBe("2024-12-31");
    await dragMouse(middle(slider("end")), from(middle(slider("end")), -60));
    expect(shown()[1] < "2024-12-01").toBe(true);
    const [first, last] = shown().map((day) => Date.parse(day));
    await dragMouse(middle(slider("window")), from(middle(slider("window")), 60));
    const [laterFirst, laterLast] = shown().map((day) => Date.parse(day));
    expect((laterFirst ?? 0) - (first ?? 0)).toBeGreaterThan(864e5 * 40);
    expect(Math.abs((laterLast ?? 0) - (last ?? 0) - (laterFirst ?? 0) + (first ?? 0))).toBeLessThan(864e5 * 1.5);
    const start = from(middle(host.querySelector(".dateline-overview") as Element), -430);
    await dragMouse(start, from(start, 100));
    expect(shown()[1] < "2023-07-01").toBe(true);
    await rest();
    expect(host.querySelector(".dateline-notice")?.textContent).toMatch(/^Shown: /);
  });

  test("does nothing by a click", async () => {
    draw();
    zoomTo("2024-03/2024-12");
    const before = shown();
    await clickMouse(from(middle(host.querySelector(".dateline-overview") as Element), -430));
    expect(shown()).toEqual(before);
  });

  test.runIf(hasFingers)("may be one finger: along the strip it drags, across it the page scrolls", async () => {
    draw();
    zoomTo("2024-03-01/2024-12-31");
    const [x, y] = middle(slider("end"));
    await moveFingers([[x, y]], [[x + 60, y]]);
    expect(shown()[1] > "2025-01-20").toBe(true);
    const before = shown();
    await moveFingers([[x, y]], [[x, y - 90]]);
    expect(shown()).toEqual(before);
    expect(window.scrollY).toBeGreaterThan(20);
  });

  test("leaves neither the story nor a window too small to see", async () => {
    draw();
    zoomTo("2024-03-01/2024-12-31");
    await dragMouse(middle(slider("start")), from(middle(slider("start")), 700));
    expect(Date.parse(shown()[1]) - Date.parse(shown()[0])).toBeGreaterThan(864e5 * 5);
    // The window reaches to the end of the story now: what is left is its start.
    await dragMouse(middle(slider("start")), [10, middle(slider("start"))[1]]);
    expect(chart.view(select(host))?.window).toBeUndefined();
  });
});

describe("keys on the strip", () => {
  const keys = async (text: string): Promise<void> => {
    await userEvent.keyboard(text);
    await frames();
  };

  test("move an end by months where the window is long, by days where it is short", async () => {
    draw();
    zoomTo("2024-03-05/2024-12-20");
    slider("start").focus();
    await keys("{ArrowRight}");
    expect(said("start")).toBe("1 April 2024");
    await keys("{ArrowLeft}{ArrowLeft}");
    expect(said("start")).toBe("1 February 2024");
    await keys("{PageDown}{PageDown}");
    expect(said("start")).toBe("1 January 2023");
    zoomTo("2024-06-10/2024-06-29");
    await rest();
    slider("end").focus();
    await keys("{ArrowRight}");
    expect(said("end")).toBe("30 June 2024");
    await keys("{PageUp}");
    expect(said("end")).toBe("31 July 2024");
    expect(document.activeElement).toBe(slider("end"));
  });

  test("Home and End go as far as there is room", async () => {
    draw();
    zoomTo("2024-03-05/2024-12-20");
    // Days are told whole, and the margins about a story are not.
    const apart = (name: string, bound: "min" | "max"): number => {
      const read = (attribute: string): number => Number(slider(name).getAttribute(`aria-value${attribute}`));
      return Math.abs(read("now") - read(bound));
    };
    slider("start").focus();
    await keys("{Home}");
    expect(apart("start", "min")).toBeLessThan(2);
    expect(said("end")).toBe("20 December 2024");
    await keys("{End}");
    expect(said("end")).toBe("20 December 2024");
    const few = shown().map((day) => Date.parse(day) / 864e5);
    expect((few[1] ?? 0) - (few[0] ?? 0)).toBeLessThan(9);
    await keys("{ArrowUp}{ArrowUp}{End}");
    expect(apart("end", "max")).toBeLessThan(3);
    slider("window").focus();
    zoomTo("2024-03-05/2024-12-20");
    await keys("{End}");
    expect(apart("end", "max")).toBeLessThan(3);
  });

  test("go from one to the next, and move the whole", async () => {
    draw();
    zoomTo("2024-06-10/2024-06-29");
    slider("window").focus();
    await keys("{ArrowDown}");
    expect(document.activeElement).toBe(slider("start"));
    await keys("{ArrowUp}{ArrowRight}");
    expect(shown()).toEqual(["2024-06-11", "2024-06-30"]);
  });
});

describe("the two dates", () => {
  const field = (name: string): HTMLInputElement => host.querySelector(`input[name="${name}"]`) as HTMLInputElement;
  const open = async (): Promise<void> => userEvent.click(host.querySelector("[aria-expanded]") as Element);

  test("stand in a panel that a button opens, and do what the handles do", async () => {
    draw();
    zoomTo("2024-03-05/2024-12-20");
    expect(host.querySelector("input")).toBeNull();
    await open();
    expect([field("from").value, field("to").value]).toEqual(["2024-03-05", "2024-12-20"]);
    await userEvent.fill(field("from"), "2024-05-01");
    await userEvent.fill(field("to"), "2024-11-30");
    await frames();
    expect(shown()).toEqual(["2024-05-01", "2024-11-30"]);
    await userEvent.click(host.querySelector('[aria-label="Zoom in"]') as Element);
    await rest();
    expect([field("from").value, field("to").value]).toEqual(shown());
  });

  test("are those of the window, whatever was typed", async () => {
    draw();
    zoomTo("2024-03-05/2024-12-20");
    await open();
    await userEvent.fill(field("to"), "2024-03-06");
    await userEvent.fill(field("from"), "2024-03-06");
    await userEvent.keyboard("{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}");
    await rest();
    expect([field("from").value, field("to").value]).toEqual(shown());
    field("to").focus();
    await userEvent.keyboard("{Escape}");
    expect(host.querySelector(".dateline-dates")).toBeNull();
    expect(document.activeElement).toBe(host.querySelector("[aria-expanded]"));
  });

  test("say what is no date of the story, and take it back", async () => {
    draw();
    zoomTo("2024-03-05/2024-12-20");
    await open();
    await userEvent.fill(field("from"), "1999-01-01");
    field("from").focus();
    await userEvent.keyboard("{Tab}{Tab}{Tab}{Tab}");
    await frames();
    expect(shown()).toEqual(["2024-03-05", "2024-12-20"]);
    expect(host.querySelector(".dateline-notice")?.textContent).toContain("1 January 1999 is not a date of this window");
    expect(field("from").value).toBe("2024-03-05");
  });

  test.each([
    ["nothing", {}],
    ["no date that can be read", { title: "T", when: { edtf: "soon" } }],
    ["no known day", { title: "T", when: { edtf: "../.." } }],
  ])("are not there, nor a strip and a way to zoom, for a story of %s", (_, event) => {
    draw({ events: "title" in event ? [event] : [] });
    expect(host.querySelector("[aria-expanded], .dateline-overview")).toBeNull();
    expect([...host.querySelectorAll(".dateline-control")].map((one) => one.ariaDisabled)).toEqual(["true", "true", "true"]);
    expect(host.textContent).not.toContain("1970");
    host.querySelector("figure")?.dispatchEvent(new KeyboardEvent("keydown", { key: "+", bubbles: true }));
    expect(chart.view(select(host))?.window).toBeUndefined();
  });

  test("are not there for years that a field cannot say", () => {
    draw({ events: ["-0300-03-01", "-0200-04-05"].map((edtf, index) => ({ id: `e${index}`, title: "T", when: { edtf } })) });
    expect(host.querySelector("[aria-expanded]")).toBeNull();
    expect(host.querySelector(".dateline-overview")).not.toBeNull();
  });
});
