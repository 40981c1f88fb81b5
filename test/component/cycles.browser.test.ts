import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { timeline } from "../../src/index.ts";
import { fr } from "../../src/locale/fr.ts";
import { toPng } from "../../src/part/export/export.ts";
import "../../src/style/d3-dateline.css";
import { allParts } from "./all-parts.ts";
import { crowdedEvents, tenGoodEvents } from "./stories.ts";

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
});

afterEach(() => {
  vi.restoreAllMocks();
  host.remove();
});

const frames = async (count = 3): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Counts listeners that were added and not taken away, and observers that still watch something. */
function watchAll(): { listeners: () => number; observers: () => number } {
  const added = vi.spyOn(EventTarget.prototype, "addEventListener");
  const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
  const begun = vi.spyOn(ResizeObserver.prototype, "observe");
  const ended = vi.spyOn(ResizeObserver.prototype, "disconnect");
  const isRemoved = (index: number): boolean => {
    const [type, listener, options] = added.mock.calls[index]!;
    if (typeof options === "object" && options.signal?.aborted === true) return true;
    return removed.mock.calls.some(
      (call, at) => call[0] === type && call[1] === listener && removed.mock.contexts[at] === added.mock.contexts[index],
    );
  };
  return {
    listeners: () => added.mock.calls.filter((_, index) => !isRemoved(index)).length,
    observers: () => begun.mock.contexts.filter((observer) => !ended.mock.contexts.includes(observer)).length,
  };
}

/** Files that were handed over stay for a minute, for browsers that begin to read them only later. */
const keptFile = 60_000;

/** Tells the timers and frames that are still to come. */
function watchTime(): () => string[] {
  const waiting = new Map<unknown, string>();
  const [timer, noTimer, frame, noFrame] = [setTimeout, clearTimeout, requestAnimationFrame, cancelAnimationFrame].map((own) =>
    own.bind(window),
  ) as [typeof setTimeout, typeof clearTimeout, typeof requestAnimationFrame, typeof cancelAnimationFrame];
  const spies = {
    setTimeout: (call: () => void, wait = 0) => {
      const id = timer(() => {
        waiting.delete(id);
        call();
      }, wait);
      if (wait !== keptFile) waiting.set(id, `timer of ${wait} ms`);
      return id;
    },
    clearTimeout: (id: number) => {
      waiting.delete(id);
      noTimer(id);
    },
    requestAnimationFrame: (call: FrameRequestCallback) => {
      const id = frame((time) => {
        waiting.delete(`frame ${id}`);
        call(time);
      });
      waiting.set(`frame ${id}`, "frame");
      return id;
    },
    cancelAnimationFrame: (id: number) => {
      waiting.delete(`frame ${id}`);
      noFrame(id);
    },
  };
  for (const [name, spy] of Object.entries(spies)) vi.spyOn(window, name as "setTimeout").mockImplementation(spy as never);
  return () => [...waiting.values()];
}

describe("fifty times", () => {
  test.each([960, 390])("at %i px: mount, draw, select, resize and destroy leave no node, listener or observer", async (width) => {
    const before = document.querySelectorAll("*").length;
    const watch = watchAll();
    const heard = vi.fn();
    const chart = timeline().on("select", heard);
    const bare = { listeners: watch.listeners(), observers: watch.observers() };
    for (let cycle = 0; cycle < 50; cycle++) {
      host.style.width = `${width}px`;
      select(host)
        .datum(cycle % 10 === 5 ? crowdedEvents() : tenGoodEvents())
        .call(chart);
      const mounted = watch.listeners();
      expect(mounted).toBeGreaterThan(bare.listeners);
      chart.select(select(host), `e${cycle % 10}`);
      select(host).datum(tenGoodEvents()).call(chart.locale(fr)).call(chart.locale(null));
      expect(watch.listeners()).toBe(mounted);
      host.querySelector<SVGAElement>(".dateline-event, summary")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      host.style.width = `${width + 40}px`;
      if (cycle % 10 === 0) await frames(1);
      chart.destroy(select(host));
      chart.destroy(select(host));
      expect(watch.listeners()).toBe(bare.listeners);
    }
    await frames();
    expect(heard).toHaveBeenCalledTimes(50);
    expect(watch.observers()).toBe(bare.observers);
    expect(host.childNodes).toHaveLength(0);
    expect(document.querySelectorAll("*")).toHaveLength(before);
  });

  test.each([960, 390])(
    "at %i px with every part, read by a reader, they leave nothing either",
    async (width) => {
      const before = document.querySelectorAll("*").length;
      const left = watchTime();
      const watch = watchAll();
      const bare = { listeners: watch.listeners(), observers: watch.observers() };
      vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
      const chart = timeline().parts(allParts);
      const press = (label: string): void =>
        [...host.querySelectorAll("button")].find((one) => (one.ariaLabel ?? one.textContent) === label)?.click();
      let most = 0;
      for (let cycle = 0; cycle < 50; cycle++) {
        host.style.width = `${width}px`;
        history.replaceState(null, "", "#dateline:event=e3&window=2024-02/2024-08");
        select(host).datum(tenGoodEvents()).call(chart);
        expect(chart.view(select(host))?.selected).toBe("e3");
        chart.zoomTo(select(host), "2024-03/2024-09");
        chart.zoomTo(select(host), "2024-03-05/2024-09-10");
        host.querySelector(".dateline-chart")?.dispatchEvent(new WheelEvent("wheel", { deltaY: -4, ctrlKey: true, bubbles: true }));
        press("Find and filter");
        chart.view(select(host), { filter: { text: "number 4" }, clock: "reported" });
        press("Take away");
        press("Picture, SVG");
        if (cycle % 10 === 0) await toPng(select(host), { width: 300, height: 200 });
        press("Period shown");
        chart.view(select(host), { filter: undefined, selected: "e5" });
        history.replaceState(null, "", "#dateline:event=e6");
        dispatchEvent(new HashChangeEvent("hashchange"));
        host.style.width = `${width + 40}px`;
        if (cycle % 5 === 0) await frames(1);
        most = Math.max(most, left().length, watch.listeners() - bare.listeners);
        // In the middle of whatever is still to come.
        chart.destroy(select(host));
        expect([watch.listeners(), left()]).toEqual([bare.listeners, []]);
      }
      expect(most).toBeGreaterThan(10);
      expect(watch.observers()).toBe(bare.observers);
      expect(host.childNodes).toHaveLength(0);
      await frames();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(host.childNodes).toHaveLength(0);
      expect(document.querySelectorAll("*")).toHaveLength(before);
      history.replaceState(null, "", location.href.replace(/#.*/, ""));
    },
    60_000,
  );

  test("a timer and a frame that are left behind are counted", () => {
    const left = watchTime();
    const timer = setTimeout(() => undefined, 50);
    const frame = requestAnimationFrame(() => undefined);
    expect(left()).toHaveLength(2);
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    expect(left()).toEqual([]);
  });

  test("drawn into one element it adds nothing from the second time on", () => {
    const chart = timeline();
    const watch = watchAll();
    select(host).datum(crowdedEvents()).call(chart);
    const counts = (): number[] => [watch.listeners(), watch.observers(), host.querySelectorAll("*").length];
    const first = counts();
    expect(Math.min(...first)).toBeGreaterThan(0);
    for (let cycle = 0; cycle < 50; cycle++) {
      chart.select(select(host), `e${cycle}`);
      select(host).datum(tenGoodEvents()).call(chart);
      chart.select(select(host), null);
      select(host).datum(crowdedEvents()).call(chart);
    }
    expect(counts()).toEqual(first);
  });

  test("a listener that is left behind is counted, so that the counts above mean something", () => {
    const watch = watchAll();
    const listener = (): void => undefined;
    const observer = new ResizeObserver(listener);
    const before = watch.listeners();
    host.addEventListener("click", listener);
    observer.observe(host);
    expect([watch.listeners() - before, watch.observers()]).toEqual([1, 1]);
    observer.disconnect();
    host.removeEventListener("click", listener);
    expect([watch.listeners() - before, watch.observers()]).toEqual([0, 0]);
  });
});

describe("one act of the reader", () => {
  const story = {
    lanes: [{ id: "l", label: "Lane" }],
    events: [
      { id: "a", title: "Title a", lane: "l", when: { edtf: "2022" }, relations: [{ type: "follows", to: "b" }] },
      {
        id: "b",
        title: "Title b",
        lane: "l",
        when: { edtf: "2020/2024" },
        count: { min: 7, words: "more than half a dozen", dated: "none" },
      },
    ],
  };

  test.each([
    [
      960,
      ["[href$='-event-a'] path", ".dateline-jump", ".dateline-close", ".dateline-notes text", ".dateline-badges text", ".dateline-label"],
    ],
    [390, ["summary", ".dateline-jump", "details[open] .dateline-name", ".dateline-glyph"]],
  ])("at %i px is told once", async (width, selectors) => {
    host.style.width = `${width}px`;
    const heard = vi.fn();
    select(host).datum(story).call(timeline().on("select", heard));
    for (const [index, selector] of selectors.entries()) {
      await userEvent.click(host.querySelector(selector) as Element);
      expect([selector, heard.mock.calls.length]).toEqual([selector, index + 1]);
    }
  });

  test("that asks for nothing is not told", async () => {
    const heard = vi.fn();
    select(host).datum(story).call(timeline().on("select", heard));
    // A focus that leaves the page stays in the browser's bar, where Firefox makes no click of the keys of the next test.
    host.append(document.createElement("button"));
    host.querySelector<SVGAElement>(".dateline-event")?.focus();
    await userEvent.keyboard("{Escape}{Tab}{Escape}");
    await userEvent.click(host.querySelector(".dateline-lane-label") as Element);
    expect(heard).not.toHaveBeenCalled();
  });
});
