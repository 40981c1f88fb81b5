import { afterEach, describe, expect, test, vi } from "vitest";
import "../../src/style/d3-dateline.css";
import { DatelineElement } from "../../src/element/dateline-element.ts";
import { allParts } from "../component/all-parts.ts";
import { tenGoodEvents } from "../component/stories.ts";
import { inline, marks, put, serve, settled, silence, status, storyOf } from "./page.ts";

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Counts what was begun and not ended: listeners, observers that watch, timers. */
function watchAll(): () => number[] {
  const added = vi.spyOn(EventTarget.prototype, "addEventListener");
  const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
  const observers = [ResizeObserver, MutationObserver].map(({ prototype }) => ({
    begun: vi.spyOn(prototype, "observe"),
    ended: vi.spyOn(prototype, "disconnect"),
  }));
  const timers = new Set<unknown>();
  const [set, clear] = [setTimeout.bind(window), clearTimeout.bind(window)];
  vi.spyOn(window, "setTimeout").mockImplementation(((call: () => void, wait: number) => {
    const id = set(() => {
      timers.delete(id);
      call();
    }, wait);
    timers.add(id);
    return id;
  }) as never);
  vi.spyOn(window, "clearTimeout").mockImplementation((id) => {
    timers.delete(id);
    clear(id);
  });
  const isEnded = (index: number): boolean => {
    const [type, listener, options] = added.mock.calls[index]!;
    const target = added.mock.contexts[index];
    if (typeof options === "object" && options.signal?.aborted === true) return true;
    if (target instanceof AbortSignal && target.aborted) return true;
    return removed.mock.calls.some((call, at) => call[0] === type && call[1] === listener && removed.mock.contexts[at] === target);
  };
  return () => [
    added.mock.calls.filter((_, index) => !isEnded(index)).length,
    ...observers.map(({ begun, ended }) => begun.mock.contexts.filter((one) => !ended.mock.contexts.includes(one)).length),
    timers.size,
  ];
}

const ways: readonly (readonly [string, (cycle: number) => DatelineElement])[] = [
  ["with a story of the page's", () => put({ parts: "zoom find links" }, `<p>Words</p>${inline()}`)],
  ["with an address that answers", () => put({ src: "data.json" }, "<p>Words</p>")],
  ["with an address that does not", () => put({ src: "missing.json" })],
  ["with an address that is silent", () => put({ src: "silent.json" })],
  ["before it has drawn", (cycle) => put({ src: `${cycle}.json`, select: "e3" }, inline())],
];

describe("fifty times put into the page and taken out", () => {
  test.each(ways)(
    "%s, it leaves no node, listener, observer or timer",
    async (what, make) => {
      DatelineElement.register(...allParts);
      serve((url, init) =>
        url.includes("silent") ? silence(url, init) : url.includes("missing") ? status(404)(url, init) : storyOf()(url, init),
      );
      // The slot and the rest of a first element.
      put({}, inline());
      await settled();
      document.body.replaceChildren();
      const nodes = document.querySelectorAll("*").length;
      const left = watchAll();
      const before = left();
      let most = 0;
      for (let cycle = 0; cycle < 50; cycle++) {
        const element = make(cycle);
        const own = element.innerHTML;
        // An answer takes a turn of the page to come.
        if (what !== "before it has drawn") await new Promise((resolve) => requestAnimationFrame(resolve));
        element.setAttribute("select", `e${cycle % 10}`);
        if (cycle % 3 === 0) await settled();
        if (cycle % 5 === 0) document.body.append(element);
        most = Math.max(most, ...left().map((count, index) => count - before[index]!));
        element.remove();
        expect(left()).toEqual(before);
        expect(element.innerHTML).toBe(own);
      }
      expect(most).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(left()).toEqual(before);
      expect(document.querySelectorAll("*")).toHaveLength(nodes);
    },
    30_000,
  );

  test("one element, it is drawn each time and adds nothing", async () => {
    const element = put({ parts: "zoom" }, `<p>Words</p>${inline()}`);
    await settled();
    const left = watchAll();
    const drawn = element.querySelectorAll("*").length;
    for (let cycle = 0; cycle < 50; cycle++) {
      element.remove();
      if (cycle % 2 === 0) await settled();
      document.body.append(element);
      await settled();
      expect([marks(element), element.querySelectorAll("*").length]).toEqual([10, drawn]);
    }
    const once = left();
    element.remove();
    document.body.append(element);
    await settled();
    expect(left()).toEqual(once);
  });
});

test("what is set again and again is drawn in place", async () => {
  const element = put({}, "");
  element.story = tenGoodEvents();
  await settled();
  const left = watchAll();
  const figure = element.querySelector("figure");
  for (let cycle = 0; cycle < 50; cycle++) {
    element.story = tenGoodEvents();
    element.layout = cycle % 2 === 0 ? "vertical" : null;
    await settled();
  }
  expect(element.querySelector("figure")).toBe(figure);
  expect(left()).toEqual([0, 0, 0, 0]);
});
