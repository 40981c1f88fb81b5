import axe from "axe-core";
import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { timeline, type ReaderView, type Timeline } from "../../src/index.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import koupol from "../../examples/koupol.json" with { type: "json" };
import "../../src/style/d3-dateline.css";
import { tenGoodEvents } from "./stories.ts";

let host: HTMLElement;
let chart: Timeline;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
});
afterEach(() => host.remove());

function draw(story: unknown = koupol, width = 960): void {
  host.style.width = `${width}px`;
  chart = timeline().parts([forms, find, clocks]);
  select(host).datum(story).call(chart);
}
const view = (change?: ReaderView): ReaderView | undefined =>
  change === undefined ? chart.view(select(host)) : chart.view(select(host), change);
const frames = async (count = 2): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const one = <Found extends Element = HTMLElement>(selector: string): Found => {
  const found = host.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};
const button = (label: string): HTMLElement => {
  const found = [...host.querySelectorAll<HTMLElement>("button")].find((node) => node.textContent === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};
const field = (): HTMLInputElement => one<HTMLInputElement>(".dateline-search input");
const notice = (): string => one('[role="status"]').textContent;
const marks = (): number => host.querySelectorAll(".dateline-event, .dateline-item").length;
const open = (): void => button("Find and filter").click();
const focused = (): Element | null => document.activeElement;
const tabStops = (): number => [...host.querySelectorAll<HTMLElement>("button, input, a")].filter((node) => node.tabIndex >= 0).length;

describe("the search field", () => {
  test("keeps focus, caret and node while words are typed, and the count is announced", async () => {
    draw();
    open();
    const node = field();
    expect(focused()).toBe(node);
    await userEvent.keyboard("kupol dron");
    await frames();
    expect(field()).toBe(node);
    expect(node.value).toBe("kupol dron");
    expect(notice()).toBe(`${marks()} of 30 events shown`);
    node.setSelectionRange(2, 2);
    await userEvent.keyboard("xx");
    await frames();
    expect(node.value).toBe("kuxxpol dron");
    expect(node.selectionStart).toBe(4);
    expect(focused()).toBe(node);
    expect(notice()).toBe("0 of 30 events shown");
    expect(one(".dateline-message").textContent).toBe("No event matches.");
    expect(marks()).toBe(0);
  });

  test("draws once a frame, however fast the words come", async () => {
    draw();
    open();
    const seen = vi.fn();
    chart.on("view", seen);
    for (const letters of ["k", "ku", "kup"]) {
      field().value = letters;
      field().dispatchEvent(new Event("input", { bubbles: true }));
    }
    await frames();
    expect(seen).toHaveBeenCalledTimes(1);
    expect(view()?.filter?.text).toBe("kup");
  });

  test("Esc clears it, then closes the panel and gives the focus back; the details stay open", async () => {
    draw();
    chart.select(select(host), "visits");
    open();
    await userEvent.keyboard("kupol");
    await frames();
    await userEvent.keyboard("{Escape}");
    expect(field().value).toBe("");
    expect(view()?.filter).toBeUndefined();
    expect(focused()).toBe(field());
    await userEvent.keyboard("{Escape}");
    expect(host.querySelector(".dateline-panel")).toBeNull();
    expect(focused()).toBe(button("Find and filter"));
    expect(button("Find and filter").getAttribute("aria-expanded")).toBe("false");
    expect(view()?.selected).toBe("visits");
    await userEvent.keyboard("{Escape}");
    expect(view()?.selected).toBeUndefined();
  });

  test("says what a page asks for, and keeps it when it is opened again", async () => {
    draw();
    open();
    await userEvent.keyboard("strike");
    await frames();
    view({ filter: { text: "sanctions" } });
    expect(field().value).toBe("sanctions");
    view({ filter: undefined });
    expect(field().value).toBe("");
    view({ filter: { text: "engines" } });
    open();
    expect(host.querySelector(".dateline-panel")).toBeNull();
    expect(notice()).toContain("of 30 events shown");
    open();
    expect(field().value).toBe("engines");
  });

  test("a letter that waits for its frame is not lost to a switch", async () => {
    draw();
    open();
    field().value = "kupol";
    field().dispatchEvent(new Event("input", { bubbles: true }));
    button("Statement 8").click();
    await frames();
    expect(field().value).toBe("kupol");
    expect(view()?.filter).toEqual({ text: "kupol", lanes: [], statuses: [], kinds: ["statement"] });
  });

  test("under a finger, opening leaves the keyboard away", () => {
    draw();
    button("Find and filter").dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }));
    expect(focused()).not.toBe(field());
  });

  test("what waits is dropped with the timeline", async () => {
    draw();
    open();
    field().value = "kupol";
    field().dispatchEvent(new Event("input", { bubbles: true }));
    chart.destroy(select(host));
    await frames();
    expect(host.children).toHaveLength(0);
  });
});

describe("switches", () => {
  test("are one stop of the Tab key after the field; arrows lead along, Space and Enter switch and keep the focus", async () => {
    draw();
    open();
    await userEvent.keyboard("{Tab}");
    expect(focused()?.textContent).toBe("On the ground 10");
    await userEvent.keyboard("{ArrowRight}{ArrowRight} ");
    expect(focused()).toBe(button("Sanctions 6"));
    expect(focused()?.getAttribute("aria-pressed")).toBe("false");
    expect(notice()).toBe("6 events are hidden by the filter");
    expect(view()?.filter?.lanes).toEqual(["sanctions"]);
    await userEvent.keyboard("{Enter}");
    expect(focused()?.getAttribute("aria-pressed")).toBe("true");
    expect(notice()).toBe("");
    await userEvent.keyboard("{End}");
    expect(focused()?.textContent).toBe("disputed 1");
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect(focused()).toBe(field());
    await userEvent.keyboard("{Tab}{Tab}");
    expect(focused()?.classList).toContain("dateline-event");
  });

  test("Esc on one closes the panel", async () => {
    draw();
    open();
    await userEvent.keyboard("{Tab}{Escape}");
    expect(host.querySelector(".dateline-panel")).toBeNull();
    expect(focused()).toBe(button("Find and filter"));
  });

  test("show all shows all, and leaves the focus in the field", async () => {
    draw();
    open();
    await userEvent.keyboard("kupol{Tab}{ArrowRight} {End}");
    await frames();
    expect(focused()).toBe(button("Show all"));
    await userEvent.keyboard("{Enter}");
    expect(view()?.filter).toBeUndefined();
    expect(field().value).toBe("");
    expect(focused()).toBe(field());
    expect(marks()).toBe(30);
  });

  test("in the legend they hide by a click and add no stop; arrow keys lead to them from the controls", async () => {
    draw();
    expect(tabStops()).toBe(2);
    const flag = button("Publication 4");
    expect(flag.closest(".dateline-legend")).not.toBeNull();
    await userEvent.click(flag);
    expect(button("Publication 4").getAttribute("aria-pressed")).toBe("false");
    expect(button("Publication 4")).toBe(flag);
    expect(notice()).toBe("4 events are hidden by the filter");
    expect(host.querySelectorAll(".dateline-lane-label")).not.toHaveLength(0);
    expect(host.textContent).not.toContain("Reuters: Chinese drone experts");
    expect(tabStops()).toBe(2);
    one(".dateline-controls button").focus();
    await userEvent.keyboard("{End}");
    expect(focused()?.textContent).toBe("disputed 1");
    await userEvent.keyboard(" ");
    expect(focused()?.textContent).toBe("disputed 1");
    expect(notice()).toBe("5 events are hidden by the filter");
    expect(tabStops()).toBe(2);
  });

  test("a filter that a page sets is said at once", () => {
    draw();
    view({ filter: { lanes: ["replies"], statuses: ["disputed"] } });
    expect(notice()).toBe("9 events are hidden by the filter");
    expect(view()?.filter).toEqual({ text: "", lanes: ["replies"], statuses: ["disputed"], kinds: [] });
  });

  test("a story without differences has a field and no switches", () => {
    draw({ events: [{ title: "One", when: { edtf: "2024" } }] });
    open();
    expect(host.querySelectorAll(".dateline-panel button")).toHaveLength(0);
    expect(host.querySelectorAll(".dateline-legend button")).toHaveLength(0);
  });

  test("an empty story says so, not that nothing matches", () => {
    draw({ events: [] });
    expect(host.textContent).not.toContain("No event matches.");
  });
});

describe("what is hidden", () => {
  test("in the list, a link to it leads there: the filter gives way", async () => {
    draw(koupol, 390);
    view({ filter: { kinds: ["publication"] } });
    chart.select(select(host), "visits");
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(26);
    const jump = [...host.querySelectorAll<HTMLElement>(".dateline-jump")].find((node) => node.textContent.startsWith("Reuters"));
    await userEvent.click(jump!);
    expect(view()?.filter).toBeUndefined();
    expect(one("details[open]").textContent).toContain("Reuters");
    expect(focused()?.localName).toBe("summary");
  });

  test("in lanes its details open below", () => {
    draw();
    view({ filter: { kinds: ["publication"] }, selected: "pub-experts" });
    expect(one(".dateline-card-title").textContent).toContain("Reuters");
    expect(view()?.filter?.kinds).toEqual(["publication"]);
  });

  test("an event whose publication is hidden is tied to nothing; both shown, to each other", () => {
    draw();
    const visits = (): SVGAElement => one<SVGAElement>('.dateline-event[href$="-event-visits"]');
    const threads = (): number => host.querySelectorAll(".dateline-thread").length;
    visits().focus();
    expect(threads()).toBe(1);
    view({ filter: { kinds: ["publication"] } });
    visits().blur();
    visits().focus();
    expect(threads()).toBe(0);
    view({ filter: undefined, clock: "reported" });
    visits().blur();
    visits().focus();
    expect(threads()).toBe(1);
    expect(one(".dateline-thread-words").textContent).toBe("reported 25 Sept 2025");
    view({ window: "2024-01/2024-12", clock: undefined });
    visits().blur();
    visits().focus();
    expect(threads()).toBe(0);
  });

  test("focus on an event that goes stays in the timeline", async () => {
    draw(tenGoodEvents());
    one<SVGAElement>('.dateline-event[href$="-event-e1"]').focus();
    view({ filter: { lanes: ["g1"] } });
    expect(host.contains(focused())).toBe(true);
  });
});

describe.each([
  ["lanes", 960],
  ["list", 320],
] as const)("in %s", (_, width) => {
  test("axe finds nothing, nothing stands out sideways, targets are large enough", async () => {
    draw(koupol, width);
    for (const change of [{}, { filter: { text: "kupol", kinds: ["statement"] } }, { filter: { text: "zebra" } }] as ReaderView[]) {
      view({ filter: undefined, ...change });
      for (const isOpen of [false, true]) {
        if ((host.querySelector(".dateline-panel") !== null) !== isOpen) open();
        const { violations } = await axe.run(host);
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        const own = [...host.querySelectorAll<HTMLElement>(".dateline-controls, .dateline-panel, .dateline-legend, .dateline-notice")];
        const { incomplete } = await axe.run(own);
        expect(incomplete.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
        for (const node of host.querySelectorAll<HTMLElement>("button, input")) {
          const box = node.getBoundingClientRect();
          expect(Math.min(box.width, box.height), node.textContent).toBeGreaterThanOrEqual(24);
          expect(box.right).toBeLessThanOrEqual(host.getBoundingClientRect().right + 0.5);
        }
      }
    }
  });
});
