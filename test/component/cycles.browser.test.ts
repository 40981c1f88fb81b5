import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { timeline } from "../../src/index.ts";
import { fr } from "../../src/locale/fr.ts";
import "../../src/style/d3-dateline.css";
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
