import { select, selection, transition } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fr } from "../../src/locale/fr.ts";
import { find } from "../../src/part/find/find.ts";
import { timeline, type Timeline } from "../../src/index.ts";
import "../../src/style/d3-dateline.css";
import { crowdedEvents, tenGoodEvents } from "./stories.ts";

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement("div");
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
  document.body.append(host);
});

afterEach(() => host.remove());

const frames = (count = 3): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): void => void (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

const draw = (chart: Timeline, story: unknown = tenGoodEvents(), element: Element = host): void => {
  select(element).datum(story).call(chart);
};
const marks = (root: ParentNode = host): Element[] => [...root.querySelectorAll(".dateline-event")];
const mark = (id: string, root: ParentNode = host): SVGAElement => {
  const found = marks(root).find((node) => node.getAttribute("href")?.endsWith(`-event-${id}`));
  if (found === undefined) throw new Error(`no mark for ${id}`);
  return found as SVGAElement;
};

/** Counts what changes in the host while a function runs. */
function mutations(run: () => void): number {
  const observer = new MutationObserver(() => undefined);
  observer.observe(host, { attributes: true, childList: true, characterData: true, subtree: true });
  run();
  const count = observer.takeRecords().length;
  observer.disconnect();
  return count;
}

describe("selection.call(timeline())", () => {
  test("draws lanes in a wide container, every event a link whose name is its sentence", () => {
    draw(timeline());
    expect(host.querySelectorAll("figure.d3-dateline > .dateline-wide svg")).toHaveLength(1);
    expect(marks().map((node) => node.getAttribute("aria-label"))).toEqual(
      Array.from({ length: 10 }, (_, index) => expect.stringContaining(`Event number ${index}: ${index + 1} `) as string),
    );
    expect(host.querySelector(".dateline-list")).toBeNull();
  });

  test("draws a list in a narrow container, whatever the window's width", () => {
    host.style.width = "390px";
    draw(timeline());
    expect(host.querySelector("svg.dateline-chart")).toBeNull();
    expect([...host.querySelectorAll("ol.dateline-list time")].map((node) => node.getAttribute("datetime"))[3]).toBe("2024-04-04");
  });

  test("twice with the same story changes nothing", () => {
    const chart = timeline();
    const story = tenGoodEvents();
    draw(chart, story);
    mark("e3").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    expect(mutations(() => draw(chart, story))).toBe(0);
    expect(mutations(() => draw(chart, tenGoodEvents()))).toBe(0);
  });

  test("counts a mutation when a story changes, so that the count above means something", () => {
    const chart = timeline();
    draw(chart);
    const changed = tenGoodEvents();
    if (changed.events[3]) changed.events[3].title = "Another title";
    expect(mutations(() => draw(chart, changed))).toBeGreaterThan(0);
  });

  test("keeps the focus on an event whose text changes", () => {
    const chart = timeline();
    draw(chart);
    const node = mark("e3");
    node.focus();
    const changed = tenGoodEvents();
    if (changed.events[3]) changed.events[3].title = "Another title";
    draw(chart, changed);
    expect(document.activeElement).toBe(node);
    expect(node.getAttribute("aria-label")).toContain("Another title");
  });

  test("enters, moves and removes events by id", () => {
    const chart = timeline();
    draw(chart);
    const kept = mark("e5");
    const story = tenGoodEvents();
    story.events = [{ ...story.events[0]!, id: "new", when: { edtf: "2023-01-01" } }, ...story.events.filter(({ id }) => id !== "e2")];
    draw(chart, story);
    expect(mark("e5")).toBe(kept);
    expect(marks()).toHaveLength(10);
    expect(marks()[0]).toBe(mark("new"));
    expect(() => mark("e2")).toThrow();
  });

  test("animates when it is given a transition, and ends where a plain call ends", async () => {
    const chart = timeline();
    draw(chart);
    const story = tenGoodEvents();
    story.events = story.events.slice(0, 5);
    const moving = mark("e1");
    const before = moving.getAttribute("transform");
    const running = transition().duration(60);
    select(host)
      .datum(story)
      .transition(running)
      .call(chart as never);
    expect(moving.getAttribute("transform")).toBe(before);
    await running.end();
    await frames();
    expect(moving.getAttribute("transform")).not.toBe(before);
    expect(mutations(() => select(host).call(chart))).toBe(0);
  });

  const animated = (chart: Timeline, story: unknown, duration = 60): void => {
    select(host)
      .datum(story)
      .transition()
      .duration(duration)
      .call(chart as never);
  };
  const few = (): ReturnType<typeof tenGoodEvents> => ({ ...tenGoodEvents(), events: tenGoodEvents().events.slice(0, 4) });
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test.each([
    ["a plain call", (chart: Timeline) => draw(chart)],
    ["another transition", (chart: Timeline) => animated(chart, tenGoodEvents())],
  ])("what comes back by %s while it fades out stays", async (_, again) => {
    const chart = timeline();
    draw(chart);
    animated(chart, few());
    await wait(30);
    again(chart);
    await wait(200);
    expect(marks()).toHaveLength(10);
    expect(host.querySelectorAll("[opacity]")).toHaveLength(0);
    expect(mutations(() => draw(chart))).toBe(0);
  });

  test("a transition that takes over from another leaves nothing half faded", async () => {
    const chart = timeline();
    draw(chart, few());
    animated(chart, tenGoodEvents(), 200);
    await wait(60);
    expect(Number(mark("e7").getAttribute("opacity"))).toBeLessThan(1);
    animated(chart, { ...tenGoodEvents(), title: "Title" }, 60);
    await vi.waitFor(() => expect(host.querySelectorAll("[opacity]")).toHaveLength(0), 5000);
  });

  test("animates with the D3 that made the transition, where ours has none", async () => {
    const chart = timeline();
    draw(chart);
    const own = selection.prototype.transition;
    const context = select(host).datum(few()).transition().duration(60);
    const nodes = select(host);
    const page = Object.assign(select(host), {
      selectAll: (find: () => Element[]) => Object.assign(nodes.selectAll(find), { transition: own }),
    });
    selection.prototype.transition = undefined as never;
    try {
      chart(Object.assign(context, { selection: () => page }));
    } finally {
      selection.prototype.transition = own;
    }
    expect(marks()).toHaveLength(10);
    await vi.waitFor(() => expect(marks()).toHaveLength(4), 5000);
  });

  test("takes away what others wrote on its nodes", () => {
    const chart = timeline();
    draw(chart);
    mark("e3").setAttribute("opacity", "0.2");
    mark("e3").append("x");
    draw(chart);
    expect(mark("e3").hasAttribute("opacity")).toBe(false);
    expect(mark("e3").textContent).not.toContain("x");
  });

  test("keeps the rest of the host", () => {
    host.append("before");
    draw(timeline());
    expect(host.firstChild?.textContent).toBe("before");
  });

  test("stands again where the page has emptied the host", () => {
    const chart = timeline();
    draw(chart);
    host.textContent = "";
    select(host).call(chart);
    expect(host.querySelectorAll(".dateline-event")).toHaveLength(10);
    const figure = host.querySelector("figure");
    const frame = host.appendChild(document.createElement("div"));
    frame.append(figure as Element);
    select(host).call(chart);
    expect(figure?.parentNode).toBe(frame);
  });

  test("throws a TypeError that names what it was given, when that is no selection", () => {
    expect(() => timeline()(null as never)).toThrow(/TypeError|expected a D3 selection.*null/);
    expect(() => timeline()("#chart" as never)).toThrow(/"#chart"/);
    expect(() => timeline().destroy(host as never)).toThrow(TypeError);
  });
});

describe("lifecycle", () => {
  test("a container that is shown later is drawn within a few frames, without a resize of the window", async () => {
    host.style.display = "none";
    draw(timeline());
    expect(host.querySelector("svg, ol")).toBeNull();
    host.style.display = "block";
    await frames();
    expect(marks()).toHaveLength(10);
  });

  test("a detached container is drawn when it is attached", async () => {
    const detached = document.createElement("div");
    draw(timeline(), tenGoodEvents(), detached);
    host.append(detached);
    await frames();
    expect(marks()).toHaveLength(10);
  });

  test("a container that becomes narrow turns lanes into a list and back", async () => {
    draw(timeline());
    host.style.width = "400px";
    await frames();
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(10);
    host.style.width = "800px";
    await frames();
    expect(marks()).toHaveLength(10);
    expect(host.querySelector(".dateline-item")).toBeNull();
  });

  test("measures again when a font has arrived, and not after destroy()", () => {
    const chart = timeline();
    draw(chart);
    const before = host.innerHTML;
    host.style.fontSize = "24px";
    document.fonts.dispatchEvent(new Event("loadingdone"));
    expect(host.innerHTML).not.toBe(before);
    chart.destroy(select(host));
    expect(mutations(() => document.fonts.dispatchEvent(new Event("loadingdone")))).toBe(0);
  });

  test("destroy() ends the watch over the width and frees the id", () => {
    const chart = timeline();
    draw(chart, { ...tenGoodEvents(), title: "A" });
    const id = host.querySelector("h2")?.id;
    const ended = vi.spyOn(ResizeObserver.prototype, "disconnect");
    chart.destroy(select(host));
    expect(ended).toHaveBeenCalledOnce();
    ended.mockRestore();
    draw(chart, { ...tenGoodEvents(), title: "A" });
    expect(host.querySelector("h2")?.id).toBe(id);
  });

  test("several charts on a page have ids of their own", () => {
    const other = document.createElement("div");
    host.append(document.createElement("div"), other);
    draw(timeline(), { ...tenGoodEvents(), title: "A" }, host.firstElementChild!);
    draw(timeline(), { ...tenGoodEvents(), title: "A" }, other);
    const ids = [...host.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("works inside an open shadow root", () => {
    const root = host.attachShadow({ mode: "open" });
    const inner = document.createElement("div");
    root.append(inner);
    draw(timeline().width(900), tenGoodEvents(), inner);
    mark("e4", root).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
    expect(root.querySelector(".dateline-card-title")?.textContent).toBe("Event number 4");
  });

  test("destroy() leaves no node and answers no resize", async () => {
    const chart = timeline();
    draw(chart);
    chart.destroy(select(host));
    expect(host.childNodes).toHaveLength(0);
    host.style.width = "500px";
    await frames();
    expect(host.childNodes).toHaveLength(0);
    draw(chart);
    host.style.width = "960px";
    await frames();
    expect(marks()).toHaveLength(10);
  });
});

describe("details", () => {
  const click = (node: Element): boolean => node.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));

  test("a click opens them, says so to listeners, and a second click closes them", () => {
    const heard = vi.fn();
    draw(timeline().on("select", heard));
    expect(click(mark("e3"))).toBe(false);
    expect(host.querySelector(".dateline-card-title")?.textContent).toBe("Event number 3");
    expect(host.querySelector(".dateline-card")?.textContent).toContain("Paper 3");
    expect(heard).toHaveBeenLastCalledWith(
      expect.objectContaining({ event: expect.objectContaining({ id: "e3" }) as unknown, element: host }),
    );
    click(mark("e3"));
    expect(host.querySelector(".dateline-card")).toBeNull();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(heard.mock.lastCall?.[0]).toMatchObject({ event: undefined });
  });

  test("by keyboard they take the focus, Escape and Close give it back to the mark", () => {
    draw(timeline());
    for (const close of [
      () => host.querySelector<HTMLElement>(".dateline-close")?.click(),
      () => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
    ]) {
      mark("e6").focus();
      mark("e6").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 0 }));
      expect(document.activeElement?.textContent).toBe("Event number 6");
      close();
      expect(host.querySelector(".dateline-card")).toBeNull();
      expect(document.activeElement).toBe(mark("e6"));
    }
  });

  test.each(["ctrlKey", "metaKey", "shiftKey", "altKey"])("a click with %s stays the browser's", (modifier) => {
    draw(timeline());
    mark("e3").addEventListener("click", (event) => event.preventDefault());
    mark("e3").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, [modifier]: true }));
    expect(host.querySelector(".dateline-card")).toBeNull();
  });

  test("by pointer they leave the focus where it is, and no key but Escape closes them", () => {
    draw(timeline());
    mark("e6").focus();
    click(mark("e6"));
    expect(document.activeElement).toBe(mark("e6"));
    for (const key of ["Tab", "a", "ArrowRight"]) mark("e6").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    expect(host.querySelector(".dateline-card-title")?.textContent).toBe("Event number 6");
  });

  test("close when their event is gone, and open again under its list item when the container becomes narrow", async () => {
    const chart = timeline();
    draw(chart);
    click(mark("e6"));
    const story = tenGoodEvents();
    draw(chart, { ...story, events: story.events.filter(({ id }) => id !== "e6") });
    expect(host.querySelector(".dateline-card")).toBeNull();
    click(mark("e7"));
    host.style.width = "390px";
    await frames();
    expect(host.querySelector("details[open] .dateline-card")?.textContent).toContain("Paper 7");
    expect(host.querySelectorAll(".dateline-card")).toHaveLength(1);
  });

  test("open for an id that an address or a selector would read otherwise", () => {
    const events = ['a b"c', "#x%20y", "é/ü[1]", "constructor"].map((id, index) => ({
      id,
      title: `T${index}`,
      when: { edtf: `202${index}` },
    }));
    draw(timeline(), { events });
    for (const [index, node] of marks().entries()) {
      click(node);
      expect(host.querySelector(".dateline-card-title")?.textContent).toBe(`T${index}`);
    }
  });

  test("open under their item in a list", () => {
    host.style.width = "390px";
    draw(timeline());
    click(host.querySelectorAll("summary")[2]!);
    expect(host.querySelectorAll("details")[2]?.open).toBe(true);
    expect(host.querySelectorAll("details")[2]?.querySelector(".dateline-card")?.textContent).toContain("Paper 2");
    expect(host.querySelectorAll("details[open]")).toHaveLength(1);
  });

  test("lead to a related event", () => {
    const story = {
      events: [
        { id: "a", title: "A", when: { edtf: "2024" }, relations: [{ type: "follows", to: "b" }] },
        { id: "b", title: "B", when: { edtf: "2023" } },
      ],
    };
    draw(timeline(), story);
    click(mark("a"));
    click(host.querySelector(".dateline-jump")!);
    expect(host.querySelector(".dateline-card-title")?.textContent).toBe("B");
    expect(host.querySelector(".dateline-card")?.textContent).toContain("Followed by");
  });

  test("are over when a new story lacks their event, and do not come back with it", () => {
    const chart = timeline();
    draw(chart);
    click(mark("e3"));
    const without = tenGoodEvents();
    without.events = without.events.filter(({ id }) => id !== "e3");
    draw(chart, without);
    draw(chart);
    expect(host.querySelector(".dateline-card")).toBeNull();
  });

  test("select() opens them without a listener being told", () => {
    const heard = vi.fn();
    const chart = timeline().on("select", heard);
    draw(chart);
    chart.select(select(host), "e1");
    expect(host.querySelector(".dateline-card-title")?.textContent).toBe("Event number 1");
    chart.select(select(host), null);
    expect(host.querySelector(".dateline-card")).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("clusters", () => {
  test("what has no room is counted in +n, which opens, names every event and leads to it", () => {
    const events = Array.from({ length: 400 }, (_, index) => ({
      id: `e${index}`,
      title: `A title of some length, number ${index}`,
      when: { edtf: "2024-04-04" },
    }));
    draw(timeline(), { events: [...events, { id: "far", title: "Far", when: { edtf: "2020" } }] });
    const more = [...host.querySelectorAll(".dateline-more")];
    const labelled = host.querySelectorAll(".dateline-notes text").length;
    const counted = more.reduce((sum, node) => sum + Number(node.textContent?.replace(/\D/g, "")), 0);
    expect(counted).toBeGreaterThan(100);
    expect(marks().filter((node) => node.querySelector(".dateline-label") !== null).length + counted).toBe(401);
    expect(labelled).toBeGreaterThan(0);
    click(more[0]!);
    expect(host.querySelectorAll(".dateline-card li").length).toBeGreaterThan(100);
    click(host.querySelector(".dateline-card .dateline-jump")!);
    expect(host.querySelector(".dateline-card-title")?.textContent).toMatch(/^A title/);
  });

  function click(node: Element): void {
    node.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
  }
});

describe("bad data", () => {
  test("one event that cannot be read is listed with its title, the others are drawn", () => {
    const story = tenGoodEvents();
    if (story.events[3]) story.events[3].when.edtf = "2023-02-29";
    const chart = timeline();
    const heard = vi.fn();
    draw(chart.on("diagnostics", heard), story);
    expect(marks()).toHaveLength(9);
    expect(host.querySelector(".dateline-unplaced")?.textContent).toMatch(/Event number 3.*2023-02-29/);
    expect(chart.diagnostics()).toEqual([expect.objectContaining({ code: "date-invalid", path: "/events/3/when/edtf", event: "e3" })]);
    expect(heard).toHaveBeenCalledOnce();
  });

  test("no story at all is said in words, never thrown", () => {
    for (const story of [null, 42, "hello", [], {}, { events: "x" }]) {
      draw(timeline(), story);
      expect(host.querySelector(".dateline-message")?.textContent).toMatch(/\w/);
      expect(host.textContent).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("headings", () => {
  test.each([2, 3, 4, 5, 6])("under a title of level %i none has a seventh level", (level) => {
    const crowd = crowdedEvents();
    const [first] = tenGoodEvents().events;
    const story = {
      ...tenGoodEvents(),
      title: "Title",
      events: [...crowd.events, { ...first, id: "sourced" }, { title: "No day", when: { edtf: "some day" } }],
    };
    const levels = (): number[] =>
      [...host.querySelectorAll("figure *")].flatMap(({ localName }) => (/^h\d/.test(localName) ? Number(localName.slice(1)) : []));
    const chart = timeline().headingLevel(level);
    for (const [layout, open, deepest] of [
      ["horizontal", () => host.querySelector(".dateline-more")?.dispatchEvent(new MouseEvent("click", { bubbles: true })), 1],
      ["horizontal", () => chart.select(select(host), "sourced"), 2],
      ["vertical", () => chart.select(select(host), "sourced"), 2],
    ] as const) {
      draw(chart.layout(layout), story);
      open();
      expect(host.querySelector(".dateline-card")).not.toBeNull();
      expect(host.querySelector(".dateline-unplaced")).not.toBeNull();
      expect(Math.min(...levels())).toBe(level);
      expect(Math.max(...levels())).toBe(Math.min(6, level + deepest));
    }
  });
});

describe("accessors", () => {
  test("get without an argument, set and return the chart, reset with null", () => {
    const chart = timeline();
    expect([chart.width(), chart.layout(), chart.locale().tag, chart.theme(), chart.headingLevel()]).toEqual([
      null,
      "auto",
      "en",
      "auto",
      2,
    ]);
    expect(chart.width(700).layout("vertical").locale(fr).theme("dark").headingLevel(3)).toBe(chart);
    expect([chart.width(), chart.layout(), chart.locale().tag, chart.theme(), chart.headingLevel()]).toEqual([
      700,
      "vertical",
      "fr",
      "dark",
      3,
    ]);
    chart.width(null).layout(null).locale(null).theme(null).headingLevel(null);
    expect([chart.width(), chart.layout(), chart.locale().tag, chart.theme(), chart.headingLevel()]).toEqual([
      null,
      "auto",
      "en",
      "auto",
      2,
    ]);
  });

  test.each([
    ["width", -1, /timeline: width.*-1/],
    ["width", Number.NaN, /timeline: width.*NaN/],
    ["layout", "diagonal", /timeline: layout.*"horizontal", "vertical".*"diagonal"/],
    ["locale", "xx", /timeline: locale.*"xx"/],
    ["theme", "blue", /timeline: theme.*"blue"/],
    ["headingLevel", 7, /timeline: headingLevel.*7/],
  ])("%s(%o) throws a TypeError that names the value", (name, value, message) => {
    const accessor = (timeline() as unknown as Record<string, (value: unknown) => unknown>)[name];
    expect(() => accessor?.(value)).toThrow(TypeError);
    expect(() => accessor?.(value)).toThrow(message);
  });

  test.each<[string, unknown, RegExp]>([
    ["select", 5, /selected is the id of an event, not 5/],
    ["select", { id: "e1" }, /selected is the id of an event, not {"id":"e1"}/],
    ["view", null, /the change is an object, not null/],
    ["view", 0, /the change is an object, not 0/],
    ["view", { filter: { text: 5 } }, /filter is an object of text and lists.*, not {"text":5}/],
    ["view", { filter: { lanes: [5] } }, /filter is an object of text and lists.*, not {"lanes":\[5\]}/],
    ["zoomTo", "2024-06/..", /window is a date or interval such as.*, not "2024-06\/\.\."/],
  ])("%s(selection, %o) throws a TypeError that names the value, and changes nothing", (name, value, message) => {
    const chart = timeline();
    draw(chart);
    const before = host.innerHTML;
    const call = (): unknown => (chart as unknown as Record<string, (...values: unknown[]) => unknown>)[name]?.(select(host), value);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
    select(host).call(chart);
    expect(host.innerHTML).toBe(before);
  });

  test.each([
    ["foo", (): void => undefined, /timeline\.on.*foo/],
    ["select foo", (): void => undefined, /timeline\.on.*foo/],
    ["select", 5, /timeline\.on.*5/],
  ])("on(%o, %o) throws a TypeError that names the value", (typenames, listener, message) => {
    expect(() => timeline().on(typenames as "select", listener as never)).toThrow(TypeError);
    expect(() => timeline().on(typenames as "select", listener as never)).toThrow(message);
  });

  test("on(type) gets the listener, on(type, null) removes it, an unknown type throws", () => {
    const listener = (): void => undefined;
    const chart = timeline().on("select.mine", listener);
    expect(chart.on("select.mine")).toBe(listener);
    expect(chart.on("select.mine", null).on("select.mine")).toBeUndefined();
    expect(() => chart.on("zoom" as "select", listener)).toThrow(/zoom/);
  });

  test("draws in the language, theme and form that were set", () => {
    draw(timeline().locale(fr).theme("dark").layout("vertical"), { ...tenGoodEvents(), title: { en: "Title", fr: "Titre" } });
    const figure = host.querySelector("figure");
    expect(figure?.lang).toBe("fr");
    expect(figure?.dataset["theme"]).toBe("dark");
    expect(host.querySelector("h2")?.textContent).toBe("Titre");
    expect(host.querySelector("time")?.textContent).toBe("1er\u00a0janv.\u00a02024");
  });

  test("a table that no part draws is none: the width decides", () => {
    const chart = timeline().parts([find]);
    const holder = select(host).datum(tenGoodEvents()).call(chart);
    chart.view(holder, { form: "table" });
    expect(host.querySelectorAll(".dateline-event")).toHaveLength(10);
  });
});
