import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import koupol from "../../../examples/koupol.json";
import { timeline, type Timeline } from "../../../src/index.ts";
import { ar } from "../../../src/locale/ar.ts";
import { en } from "../../../src/locale/en.ts";
import { clocks } from "../../../src/part/clocks/clocks.ts";
import { find } from "../../../src/part/find/find.ts";
import type { Part } from "../../../src/part/part.ts";
import { zoom } from "../../../src/part/zoom/zoom.ts";
import "../../../src/style/d3-dateline.css";
import { readPlain } from "../../../src/date/index.ts";
import { windowOf } from "../../../src/state/window-text.ts";
import { clickMouse, dragMouse, frames, hasFingers, moveFingers, rest, tap, turnWheel } from "../gestures.ts";
import { countOverlaps, type Box } from "../../../src/layout/quality.ts";

let host: HTMLElement;
let chart: Timeline;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
  chart = timeline().parts([zoom]);
  window.scrollTo(0, 0);
});

afterEach(() => {
  chart.destroy(select(host));
  host.remove();
});

const draw = (story: unknown = koupol): void => void select(host).datum(story).call(chart);
const zoomTo = (window: string): void => chart.zoomTo(select(host), window);
const shown = (): readonly [number, number] | undefined => {
  const { window } = chart.view(select(host)) ?? {};
  return window === undefined ? undefined : windowOf(readPlain(window));
};
const span = (): number => (shown()?.[1] ?? Infinity) - (shown()?.[0] ?? 0);
const lanes = (): Element => host.querySelector(".dateline-chart") as Element;
/** A place in the lanes where nothing is drawn. */
const emptyPlace = (share = 0.5): [number, number] => {
  const { left, top, width } = lanes().getBoundingClientRect();
  return [left + 130 + (width - 130) * share, top + 6];
};
/** The day under a place of the plot, which begins right of the names of the lanes. */
const dayAt = (share: number): number => {
  const [first = 0, last = 0] = shown() ?? [];
  return first + share * (last - first);
};
const press = async (name: string): Promise<void> =>
  userEvent.click([...host.querySelectorAll("button")].find((button) => (button.ariaLabel ?? button.textContent) === name) as Element);
const notice = (): string | null | undefined => host.querySelector(".dateline-notice")?.textContent;
const button = (name: string): Element =>
  [...host.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent) === name) as Element;

describe("the buttons", () => {
  test("zoom in and out again and show everything; what they cannot do they say", async () => {
    draw();
    expect(button("Zoom out").ariaDisabled).toBe("true");
    expect(button("Show everything").ariaDisabled).toBe("true");
    await press("Zoom in");
    await rest();
    const half = span();
    expect(half).toBeLessThan(700);
    expect(button("Zoom out").ariaDisabled).toBeNull();
    expect(notice()).toMatch(/^Shown: .* · \d+ events lie outside this window$/);
    await press("Zoom in");
    expect(span()).toBeLessThan(half * 0.55);
    await press("Show everything");
    expect(shown()).toBeUndefined();
    expect(notice()).toBe("");
  });

  test("stop at days", async () => {
    draw();
    for (let click = 0; click < 20 && button("Zoom in").ariaDisabled !== "true"; click++) await press("Zoom in");
    await rest();
    expect(button("Zoom in").ariaDisabled).toBe("true");
    expect(span()).toBeGreaterThanOrEqual(7);
    expect(span()).toBeLessThanOrEqual(9);
  });

  test("never widen the few days that a page shows", async () => {
    draw();
    zoomTo("2024-09-25/2024-09-26");
    expect(button("Zoom in").ariaDisabled).toBe("true");
    await userEvent.keyboard("+");
    await rest();
    expect(span()).toBeLessThan(2.1);
    host.querySelector<SVGElement>(".dateline-event")?.focus();
    await userEvent.keyboard("+");
    await rest();
    expect(span()).toBeLessThan(2.1);
  });

  test("a single day has no hours on its axis, but where one was reported", () => {
    const ticks = (): string[] => [...host.querySelectorAll(".dateline-tick")].map((tick) => tick.textContent);
    draw();
    zoomTo("2024-09-25");
    expect(ticks()).toEqual(["25 Sept 2024", "26"]);
    draw({ events: [{ title: "T", when: { edtf: "2024-09-25T10:00:00" } }] });
    expect(ticks()).toContain("06:00");
  });

  test("list only what may lie in the window, in the list and in the table, and count the rest", async () => {
    host.style.width = "390px";
    draw();
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(30);
    zoomTo("2025-01/2025-12");
    const count = host.querySelectorAll(".dateline-item").length;
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(20);
    expect(notice()).toBe(`Shown: January to December 2025 · ${30 - count} events lie outside this window`);
    await press("Show everything");
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(30);
  });

  test.each([
    ["a window", { window: "2022-12/2023-06" }, { filter: undefined, window: undefined }],
    [
      "a window, under a filter that keeps it",
      { window: "2022-12/2023-06", filter: { text: "experts" } },
      { filter: { text: "experts" }, window: undefined },
    ],
    [
      "a filter, in a window that keeps it",
      { window: "2024", filter: { text: "sanctions" } },
      { filter: undefined, window: "2024-01-01/2024-12-31" },
    ],
  ])("leave %s where a link leads to an event outside it", (_, hiding, left) => {
    const holder = select(host).datum(koupol);
    chart = timeline().parts([zoom, find]).layout("vertical");
    holder.call(chart);
    chart.view(holder, hiding);
    const item = (): Element | null => host.querySelector('[id$="-event-visits"]');
    expect(item()).toBeNull();
    chart.select(holder, "visits");
    expect(item()?.querySelector("details")?.open).toBe(true);
    expect(chart.view(holder)).toMatchObject(left);
  });

  test("list the same wherever the part that moves events stands among the parts", () => {
    const listed = (parts: readonly Part[]): string[] => {
      const chart = timeline().parts(parts).layout("vertical");
      const holder = select(host).datum(koupol).call(chart);
      chart.view(holder, { clock: "reported", window: "2024-09/2024-10" });
      const items = Array.from(host.querySelectorAll(".dateline-name"), ({ textContent }) => textContent);
      chart.destroy(holder);
      return items;
    };
    const items = listed([clocks, zoom]);
    expect(items.length).toBeGreaterThan(3);
    expect(listed([zoom, clocks])).toEqual(items);
  });

  test("leave nothing hidden behind when they go", () => {
    draw();
    zoomTo("2025-01/2025-03");
    expect(host.querySelectorAll(".dateline-event").length).toBeLessThan(20);
    chart.parts([clocks]);
    draw();
    expect(host.querySelectorAll(".dateline-event")).toHaveLength(30);
  });

  test("print every event of a list, whatever its window", () => {
    host.style.width = "390px";
    draw();
    zoomTo("2025-01/2025-03");
    dispatchEvent(new Event("beforeprint"));
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(30);
    expect(notice()).toBe("");
    dispatchEvent(new Event("afterprint"));
    expect(host.querySelectorAll(".dateline-item").length).toBeLessThan(20);
    expect(notice()).toMatch(/outside/);
  });

  test("keep the event that had the focus in sight", async () => {
    draw();
    host.querySelector<SVGElement>(".dateline-event:last-of-type")?.focus();
    const key = document.activeElement?.getAttribute("href");
    for (const _ of [1, 2, 3]) await userEvent.keyboard("+");
    await rest();
    expect(document.activeElement?.getAttribute("href")).toBe(key);
  });
});

test("zoomTo(selection, range) takes a range alone", () => {
  draw();
  for (const range of [undefined, null, "", 2024.5, "2024-06/.."]) expect(() => zoomTo(range as string)).toThrow(TypeError);
  expect(shown()).toBeUndefined();
});

describe("a wheel", () => {
  const heard = (): { wheel: () => WheelEvent } => {
    let last: WheelEvent | undefined;
    document.addEventListener("wheel", (event) => (last = event), { once: true });
    return { wheel: () => last as WheelEvent };
  };

  test("without a modifier is the page's, also where it is zoomed in", async () => {
    draw();
    for (const window of [undefined, "2024-03/2024-12"]) {
      chart.view(select(host), { window });
      const { wheel } = heard();
      await turnWheel(emptyPlace(), { y: 40 });
      expect(wheel().defaultPrevented).toBe(false);
      expect(shown()).toEqual(window && windowOf(readPlain(window)));
    }
  });

  test.each(["ctrl", "meta"] as const)("with %s zooms about the day under the pointer", async (key) => {
    draw();
    zoomTo("2024-01/2024-12");
    const day = dayAt(0.25);
    const before = span();
    const { wheel } = heard();
    await turnWheel(emptyPlace(0.25), { y: -30, with: key });
    expect(wheel().defaultPrevented).toBe(true);
    expect(span()).toBeLessThan(before * 0.8);
    expect(Math.abs(dayAt(0.25) - day)).toBeLessThan(1.5);
    await turnWheel(emptyPlace(0.25), { y: 30, with: key });
    expect(Math.abs(span() - before)).toBeLessThan(2.5);
  });

  test("with shift, and one that turns sideways, pans where there is something beyond", async () => {
    draw();
    const first = heard();
    await turnWheel(emptyPlace(), { x: 60 });
    expect(first.wheel().defaultPrevented).toBe(false);
    zoomTo("2024-03/2024-12");
    const start = shown()?.[0] ?? 0;
    await turnWheel(emptyPlace(), { x: 60 });
    const later = shown()?.[0] ?? 0;
    expect(later).toBeGreaterThan(start + 10);
    await turnWheel(emptyPlace(), { y: -60, with: "shift" });
    expect(Math.abs((shown()?.[0] ?? 0) - start)).toBeLessThan(2);
  });

  test("never leaves the story", async () => {
    draw();
    zoomTo("2024-03/2024-12");
    const length = span();
    for (let turn = 0; turn < 12; turn++) await turnWheel(emptyPlace(), { x: 400 });
    const end = shown()?.[1];
    await turnWheel(emptyPlace(), { x: 400 });
    expect(shown()?.[1]).toBe(end);
    expect(Math.abs(span() - length)).toBeLessThan(2);
    for (let turn = 0; turn < 12; turn++) await turnWheel(emptyPlace(), { y: 60, with: "ctrl" });
    expect(shown()).toBeUndefined();
  });
});

describe("a pointer", () => {
  test("drags the days along, and opens nothing that it is let go on", async () => {
    draw();
    zoomTo("2024-03/2024-12");
    const { left, top, width, height } = (host.querySelector(".dateline-event .dateline-solid") as Element).getBoundingClientRect();
    const from: [number, number] = [left + width / 2, top + height / 2];
    const start = shown()?.[0] ?? 0;
    await dragMouse(from, [from[0] - 100, from[1]]);
    expect(shown()?.[0]).toBeGreaterThan(start + 20);
    await rest();
    expect(host.querySelector(".dateline-card")).toBeNull();
    // The next click is a click again, by pointer and by key.
    host.querySelector<SVGElement>(".dateline-event")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(host.querySelector(".dateline-card")).not.toBeNull();
  });

  test("clicks where it moves a little only", async () => {
    draw();
    zoomTo("2024-03/2024-12");
    const { left, top, width, height } = (host.querySelector(".dateline-event .dateline-label") as Element).getBoundingClientRect();
    const place: [number, number] = [left + width / 2, top + height / 2];
    const before = shown();
    await dragMouse(place, [place[0] + 2, place[1]], 1);
    expect(host.querySelector(".dateline-card")).not.toBeNull();
    expect(shown()).toEqual(before);
  });

  test("zooms in by a double click beside the marks, about its day; on a mark it only clicks", async () => {
    draw();
    zoomTo("2023-06/2025-06");
    const day = dayAt(0.3);
    const before = span();
    await clickMouse(emptyPlace(0.3), 2);
    expect(Math.abs(span() - before / 2)).toBeLessThan(3);
    expect(Math.abs(dayAt(0.3) - day)).toBeLessThan(2);
    await rest();
    const now = shown();
    const { left, top, height } = (host.querySelector(".dateline-label") as Element).getBoundingClientRect();
    await clickMouse([left + 4, top + height / 2], 2);
    expect(shown()).toEqual(now);
  });
});

describe("fingers", () => {
  test("two on a trackpad zoom about the pointer, as Safari tells of it", async () => {
    draw();
    zoomTo("2024-01/2024-12");
    const before = span();
    const [clientX, clientY] = emptyPlace(0.25);
    const day = dayAt(0.25);
    const tell = (type: string, scale: number): Event => {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY });
      Object.defineProperty(event, "scale", { value: scale });
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
      return event;
    };
    tell("gesturestart", 1);
    expect(tell("gesturechange", 2).defaultPrevented).toBe(true);
    await frames();
    expect(span() / before).toBeCloseTo(0.5, 2);
    expect(Math.abs(dayAt(0.25) - day)).toBeLessThan(2);
  });

  test.runIf(hasFingers)("two pinch about what is between them, and pan; the page does not zoom", async () => {
    draw();
    zoomTo("2024-01/2024-12");
    const before = span();
    const [x, y] = emptyPlace(0.5);
    const day = dayAt(0.5);
    await moveFingers(
      [
        [x - 50, y + 40],
        [x + 50, y + 40],
      ],
      [
        [x - 100, y + 40],
        [x + 100, y + 40],
      ],
    );
    expect(span() / before).toBeGreaterThan(0.45);
    expect(span() / before).toBeLessThan(0.55);
    expect(Math.abs(dayAt(0.5) - day)).toBeLessThan(2);
    expect(window.visualViewport?.scale).toBe(1);
    const start = shown()?.[0] ?? 0;
    await moveFingers(
      [
        [x - 50, y + 40],
        [x + 50, y + 40],
      ],
      [
        [x - 150, y + 40],
        [x - 50, y + 40],
      ],
    );
    expect(shown()?.[0]).toBeGreaterThan(start + 10);
  });

  test.runIf(hasFingers)("one scrolls the page and moves no window", async () => {
    const events: Event[] = [];
    draw();
    zoomTo("2024-03/2024-12");
    const before = shown();
    for (const type of ["touchstart", "touchmove"]) host.addEventListener(type, (event) => events.push(event));
    const [x, y] = emptyPlace(0.5);
    await moveFingers([[x, y + 300]], [[x, y + 120]]);
    expect(events.length).toBeGreaterThan(2);
    expect(events.some((event) => event.defaultPrevented)).toBe(false);
    expect(window.scrollY).toBeGreaterThan(50);
    await moveFingers([[x, y + 100]], [[x - 120, y + 100]]);
    expect(shown()).toEqual(before);
  });

  test.runIf(hasFingers)("a double tap zooms in", async () => {
    draw();
    zoomTo("2023-06/2025-06");
    const before = span();
    await tap(emptyPlace(0.3), 2);
    await frames();
    expect(Math.abs(span() - before / 2)).toBeLessThan(3);
  });
});

describe("keys", () => {
  test("+, - and 0 zoom, from an event and from a button; with a modifier they are the browser's", async () => {
    draw();
    for (const selector of [".dateline-event", ".dateline-control"]) {
      host.querySelector<HTMLElement>(selector)?.focus();
      await userEvent.keyboard("+");
      await userEvent.keyboard("+");
      const near = span();
      await userEvent.keyboard("-");
      expect(span()).toBeGreaterThan(near * 1.8);
      await userEvent.keyboard("{Control>}0{/Control}");
      expect(shown()).not.toBeUndefined();
      await userEvent.keyboard("0");
      expect(shown()).toBeUndefined();
    }
  });

  test("arrows walk on to events outside the window, which moves with them", async () => {
    draw();
    zoomTo("2024-09/2024-10");
    host.querySelector<SVGElement>(".dateline-event")?.focus();
    const seen = new Set<string | null>();
    for (let step = 0; step < 40; step++) {
      expect(document.activeElement?.matches(".dateline-event, .dateline-more")).toBe(true);
      seen.add(document.activeElement?.getAttribute("href") ?? null);
      await userEvent.keyboard("{ArrowRight}");
    }
    expect(seen.size).toBeGreaterThan(12);
    expect(Math.abs(span() - 61)).toBeLessThan(3);
  });
});

describe("while a window is on its way", () => {
  const painted = (selector: string): Box[] =>
    [...host.querySelectorAll(selector)]
      .map((node) => node.getBoundingClientRect())
      .filter(({ right }) => right > 0)
      .map(({ left, top, right, bottom }) => ({ left, top: top + 2, right, bottom: bottom - 2 }));
  /** Where a shape is filled: Firefox counts the stroke, which is stretched with it. */
  const filled = (path: SVGPathElement): { left: number; right: number } => {
    const { x, width } = path.getBBox();
    const { a = NaN, e = NaN } = path.getScreenCTM() ?? {};
    return { left: a * x + e, right: a * (x + width) + e };
  };
  const day = (text: string): number => Date.parse(text) / 864e5;
  const text = (days: number): string => new Date(days * 864e5).toISOString().slice(0, 10);

  test("marks and ticks stand where their days are, labels do not overlap, and all is laid out anew when it rests", async () => {
    draw();
    zoomTo("2024-01-01/2025-06-30");
    const from = day("2024-01-01");
    const to = day("2025-07-01");
    for (let step = 1; step <= 20; step++) {
      zoomTo(`${text(from + step * 4)}/${text(to - step * 9 - 1)}`);
      const plot = lanes().getBoundingClientRect().left + 130;
      const width = lanes().getBoundingClientRect().width - 130;
      const scale = (days: number): number => plot + ((days - from - step * 4) / (to - from - step * 13)) * width;
      const strike = host.querySelector('[aria-label^="Drone hits a workshop"] path')?.getBoundingClientRect();
      expect((strike?.left ?? 0) + (strike?.width ?? 0) / 2).toBeCloseTo(scale(day("2024-11-17") + 0.5), -0.4);
      const bar = filled(host.querySelector('[aria-label^="Chinese drones are tested"] path') as SVGPathElement);
      expect(Math.abs(bar.left - scale(day("2024-10-01")))).toBeLessThan(1.5);
      expect(Math.abs(bar.right - Math.min(scale(day("2025-01-01")), plot + width))).toBeLessThan(1.5);
      const labels = painted(".dateline-event text, .dateline-notes text");
      expect(countOverlaps(labels, labels)).toBe(0);
      const ticks = [...host.querySelectorAll(".dateline-tick")].filter((tick) => /^(July|Oct)/.test(tick.textContent));
      for (const tick of ticks) {
        const line = tick.previousElementSibling?.getBoundingClientRect().left ?? 0;
        if (line > 0 && tick.textContent.startsWith("July")) expect(Math.abs(line - scale(day("2024-07-01")))).toBeLessThan(2.5);
      }
    }
    await rest();
    const settled = host.innerHTML;
    draw();
    expect(host.innerHTML).toBe(settled);
    expect(host.innerHTML).not.toMatch(/-9999|scale\(|visibility/);
  });

  test.each([
    ["left to right", en],
    ["right to left", ar],
  ])("where time runs from %s, what moves stands where it comes to rest", async (_, locale) => {
    chart.locale(locale);
    draw();
    zoomTo("2024-01-01/2025-06-30");
    zoomTo("2024-01-11/2025-06-20");
    zoomTo("2024-02-01/2025-05-31");
    const places = (selector: string): Map<string, number> =>
      new Map(
        [...host.querySelectorAll(selector)].flatMap((node) => {
          const { left, width } = node.getBoundingClientRect();
          return left < 0 ? [] : [[node.closest("a")?.getAttribute("href") ?? node.textContent, left + width / 2]];
        }),
      );
    // Days: of bars, what is cut at the edge of the window is drawn otherwise.
    const days = ["mfa-2024", "ofac-2024", "eu-15", "strike-nov-2024", "pub-g3", "mfa-dec-2024"].map((id) => `[href$="-event-${id}"] path`);
    const selectors = [days.join(), ".dateline-badge", ".dateline-tick"];
    const moved = selectors.map(places);
    await rest();
    for (const [index, selector] of selectors.entries()) {
      const settled = places(selector);
      const both = [...(moved[index] ?? [])].filter(([key]) => settled.has(key));
      expect(both.length).toBeGreaterThan(index === 0 ? 5 : 0);
      for (const [key, place] of both) expect([key, Math.abs(place - (settled.get(key) ?? NaN)) < 2]).toEqual([key, true]);
    }
  });

  test("a wheel zooms about the day under the pointer where time runs from right to left", async () => {
    chart.locale(ar);
    draw();
    zoomTo("2024-01/2024-12");
    const [, y] = emptyPlace();
    const listed = (): DOMRect => (host.querySelector('[href$="-japan-lists-kupol"] path') as Element).getBoundingClientRect();
    const { left, width } = listed();
    await turnWheel([left + width / 2, y], { y: -30, with: "ctrl" });
    await rest();
    const now = listed();
    expect(Math.abs(now.left + now.width / 2 - left - width / 2)).toBeLessThan(2);
  });

  test("nothing is animated, and a part that leaves takes what is still to be drawn along", async () => {
    draw();
    zoomTo("2024-01/2025-06");
    zoomTo("2024-02/2025-05");
    expect(document.getAnimations()).toEqual([]);
    chart.destroy(select(host));
    await rest();
    expect(host.childNodes).toHaveLength(0);
  });

  test("a selection meanwhile draws all", () => {
    draw();
    zoomTo("2024-01/2025-06");
    zoomTo("2024-02/2025-05");
    chart.select(select(host), "visits");
    expect(host.querySelector(".dateline-card")).not.toBeNull();
    expect(host.innerHTML).not.toMatch(/-9999/);
  });
});

test("fifty times mounted and removed, it leaves no listener behind", () => {
  const added = vi.spyOn(EventTarget.prototype, "addEventListener");
  const signals = (): number =>
    added.mock.calls.filter(([, , options]) => typeof options !== "object" || options.signal?.aborted !== true).length;
  const before = document.querySelectorAll("*").length;
  for (let cycle = 0; cycle < 50; cycle++) {
    draw();
    zoomTo("2024-01/2025-06");
    chart.destroy(select(host));
  }
  const own = added.mock.contexts.filter((target) => target instanceof Element && target.matches("figure")).length;
  expect(own).toBeGreaterThan(50 * 10);
  expect(signals()).toBe(0);
  expect(document.querySelectorAll("*")).toHaveLength(before);
  vi.restoreAllMocks();
});
