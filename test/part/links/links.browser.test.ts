import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { timeline, type Part, type Timeline } from "../../../src/index.ts";
import { fr } from "../../../src/locale/fr.ts";
import { clocks } from "../../../src/part/clocks/clocks.ts";
import { find } from "../../../src/part/find/find.ts";
import { zoom } from "../../../src/part/zoom/zoom.ts";
import { links, linksThrough, type Address } from "../../../src/part/links/links.ts";
import "../../../src/style/d3-dateline.css";
import { tenGoodEvents } from "../../component/stories.ts";

let host: HTMLElement;
let drawn: { readonly chart: Timeline; readonly element: Element }[];
const start = location.pathname + location.search;

beforeEach(() => {
  drawn = [];
  host = document.createElement("div");
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
  document.body.append(host);
  setHash("");
});

afterEach(() => {
  for (const { chart, element } of drawn) chart.destroy(select(element));
  host.remove();
  vi.restoreAllMocks();
  setHash("");
});

const setHash = (hash: string): void => history.replaceState(null, "", start + hash);

function draw(part: Part | readonly Part[], id = "", story: unknown = tenGoodEvents()): { chart: Timeline; element: HTMLElement } {
  const element = host.appendChild(document.createElement("div"));
  element.id = id;
  const chart = timeline().parts([part].flat());
  select(element).datum(story).call(chart);
  drawn.push({ chart, element });
  return { chart, element };
}

const click = (root: Element, id: string): void => {
  const mark = [...root.querySelectorAll(".dateline-event")].find((node) => node.getAttribute("href")?.endsWith(`-event-${id}`));
  mark?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
};
const title = (root: Element): string | undefined => root.querySelector(".dateline-card-title")?.textContent;
const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 450));

describe("reading the address", () => {
  test("opens the event on load, in the first picture, and brings it into view", async () => {
    setHash("#story:event=e3");
    const seen = vi.spyOn(Element.prototype, "scrollIntoView");
    const { element, chart } = draw(links, "story");
    expect(title(element)).toBe("Event number 3");
    expect(chart.view(select(element))).toMatchObject({ selected: "e3" });
    await Promise.resolve();
    expect(seen).toHaveBeenCalledOnce();
    expect(location.hash).toBe("#story:event=e3");
  });

  test("tells listeners, without an act of the reader", () => {
    setHash("#story:event=e3");
    const told: unknown[] = [];
    const element = host.appendChild(document.createElement("div"));
    element.id = "story";
    const chart = timeline()
      .parts([links])
      .on("select", ({ event, sourceEvent }) => told.push(event?.id, sourceEvent));
    select(element).datum(tenGoodEvents()).call(chart);
    drawn.push({ chart, element });
    expect(told).toEqual(["e3", undefined]);
  });

  test("chooses nothing that no part of the chart can take back", () => {
    setHash("#story:event=e3&window=2024-01&find=nothing&clock=reported");
    const { chart, element } = draw(links, "story");
    expect(chart.view(select(element))).toEqual({
      selected: "e3",
      form: undefined,
      window: undefined,
      filter: undefined,
      clock: undefined,
    });
    expect(element.querySelectorAll(".dateline-event")).toHaveLength(10);
  });

  test.each(["window=1999", "find=nothing", "hide-lanes="])("shows its event where %s would hide it", async (piece) => {
    setHash(`#story:event=e3&${piece}`);
    host.style.width = "390px";
    const { element } = draw([find, zoom, links], "story");
    await Promise.resolve();
    expect(element.querySelector(".dateline-item:has(.dateline-card) .dateline-name")?.textContent).toBe("Event number 3");
  });

  test("waits for a container that is not shown yet", async () => {
    setHash("#story:event=e3&window=2024");
    host.hidden = true;
    const failed = vi.fn();
    addEventListener("unhandledrejection", failed);
    const { element } = draw([zoom, links], "story");
    await rested();
    removeEventListener("unhandledrejection", failed);
    expect(failed).not.toHaveBeenCalled();
    host.hidden = false;
    await vi.waitFor(() => expect(title(element)).toBe("Event number 3"));
  });

  test("holds event, window, filter and clock", () => {
    setHash("#story:event=e3&window=2024-02/2024-06&find=number&hide-lanes=g1&clock=reported");
    const { element, chart } = draw([find, clocks, zoom, links], "story");
    expect(chart.view(select(element))).toEqual({
      selected: "e3",
      form: undefined,
      window: "2024-02-01/2024-06-30",
      filter: { text: "number", lanes: ["g1"], statuses: [], kinds: [] },
      clock: "reported",
    });
  });

  test("follows a changed fragment, and back", async () => {
    const { element } = draw(links, "story");
    location.hash = "#story:event=e5";
    await vi.waitFor(() => expect(title(element)).toBe("Event number 5"));
    location.hash = "#story:window=2024";
    await vi.waitFor(() => expect(title(element)).toBeUndefined());
  });

  test.each(["#story", "#story:", "#story:event=nobody", "#story:event=%E0%A4%A&window=soon", "#;;;story:=&=&;", "#other:event=e3"])(
    "passes over %s",
    (hash) => {
      setHash(hash);
      const { element } = draw(links, "story");
      expect(element.querySelectorAll(".dateline-event")).toHaveLength(10);
      expect(title(element)).toBeUndefined();
      expect(location.hash).toBe(hash);
    },
  );

  test("stays true when titles change", () => {
    setHash("#story:event=e3");
    const story = tenGoodEvents();
    for (const event of story.events) event.title = `Changed: ${event.title}`;
    const { element } = draw(links, "story", { ...story, title: "Changed" });
    expect(title(element)).toBe("Changed: Event number 3");
  });

  test("tells the page which language a link asks for, and writes it there", async () => {
    setHash("#story:lang=fr");
    const asked: string[] = [];
    const part = linksThrough({ language: (tag) => asked.push(tag) });
    const { element, chart } = draw(part, "story");
    expect(asked).toEqual(["fr"]);
    select(element).call(chart.locale(fr));
    click(element, "e3");
    await rested();
    expect(location.hash).toBe("#story:event=e3&lang=fr");
  });

  test("is read once, though the page draws again at once, also with other parts", () => {
    setHash("#story:lang=fr&event=e3");
    const element = host.appendChild(document.createElement("div"));
    element.id = "story";
    const story = tenGoodEvents();
    let times = 0;
    const chart = timeline();
    const drawAnew = (): void => {
      const part = linksThrough({ language: () => times++ < 9 && drawAnew() });
      select(element)
        .datum(story)
        .call(chart.locale(times === 0 ? null : fr).parts([part]));
    };
    drawn.push({ chart, element });
    drawAnew();
    expect(times).toBe(1);
    expect(element.querySelector("figure")?.lang).toBe("fr");
    expect(title(element)).toBe("Event number 3");
  });

  test("is read once: a page that changes its parts keeps what it shows, and what a new part keeps is read then", async () => {
    setHash("#story:event=e3&window=2024&find=number");
    const { element, chart } = draw([links, zoom], "story");
    chart.view(select(element), { selected: "e5", window: "2024-03/2024-04" });
    select(element).call(chart.parts([links, zoom, find]));
    await rested();
    expect(chart.view(select(element))).toMatchObject({ selected: "e5", window: "2024-03-01/2024-04-30", filter: { text: "number" } });
  });

  test("may make the page draw again at once", () => {
    setHash("#story:event=e3&window=2024");
    const element = host.appendChild(document.createElement("div"));
    element.id = "story";
    let times = 0;
    const chart = timeline().parts([links]);
    chart.on("view", () => times++ < 9 && select(element).call(chart));
    select(element).datum(tenGoodEvents()).call(chart);
    drawn.push({ chart, element });
    expect(times).toBe(1);
    expect(title(element)).toBe("Event number 3");
  });

  test("ends where the page takes the timeline away at once", async () => {
    setHash("#story:event=e3");
    const element = host.appendChild(document.createElement("div"));
    element.id = "story";
    const told = vi.fn();
    const chart = timeline().parts([links]);
    chart.on("select", () => {
      told();
      chart.destroy(select(element));
    });
    select(element).datum(tenGoodEvents()).call(chart);
    location.hash = "#story:event=e5";
    await rested();
    expect(told).toHaveBeenCalledOnce();
    expect(element.childElementCount).toBe(0);
  });

  test("is asked also for an element of a template, which has no window yet", () => {
    setHash("#story:event=e3");
    const element = document.createElement("template").content.appendChild(document.createElement("div"));
    element.id = "story";
    const chart = timeline().parts([links]);
    select(element).datum(tenGoodEvents()).call(chart);
    drawn.push({ chart, element });
    host.append(element);
    select(element).call(chart);
    expect(title(element)).toBe("Event number 3");
  });

  test("waits in a hidden container", () => {
    setHash("#story:event=e3");
    host.style.display = "none";
    const { element, chart } = draw(links, "story");
    host.style.display = "";
    select(element).call(chart);
    expect(title(element)).toBe("Event number 3");
  });
});

describe("writing the address", () => {
  test("once, when the reader's hand rests, with no step in the history", async () => {
    const { element } = draw(links, "story");
    const steps = history.length;
    const written = vi.spyOn(history, "replaceState");
    click(element, "e3");
    click(element, "e4");
    expect(location.hash).toBe("");
    await rested();
    expect(location.hash).toBe("#story:event=e4");
    expect(written).toHaveBeenCalledOnce();
    expect(history.length).toBe(steps);
    click(element, "e4");
    await rested();
    expect(location.href.endsWith(start)).toBe(true);
  });

  test("never for what the page does", async () => {
    const { element, chart } = draw(links, "story");
    chart.select(select(element), "e3");
    chart.view(select(element), { window: "2024" });
    await rested();
    expect(location.hash).toBe("");
  });

  test("beside another timeline's state, which stays", async () => {
    const first = draw(links, "one");
    const second = draw(links, "two");
    click(first.element, "e1");
    click(second.element, "e2");
    await rested();
    expect(location.hash).toBe("#one:event=e1;two:event=e2");
    click(first.element, "e1");
    await rested();
    expect(location.hash).toBe("#two:event=e2");
    expect(title(second.element)).toBe("Event number 2");
  });

  test("two timelines without ids are told apart", async () => {
    setHash("#dateline-2:event=e6");
    const first = draw(links);
    const second = draw(links);
    expect([title(first.element), title(second.element)]).toEqual([undefined, "Event number 6"]);
    click(first.element, "e1");
    await rested();
    expect(location.hash).toBe("#dateline-2:event=e6;dateline:event=e1");
  });

  test("a timeline without an id keeps its name, and gives it to no other", async () => {
    const second = draw(links);
    host.prepend(second.element);
    const first = draw(links);
    host.prepend(first.element);
    select(second.element).call(second.chart.parts([zoom, links]));
    click(first.element, "e1");
    click(second.element, "e2");
    await rested();
    expect(location.hash).toBe("#dateline-2:event=e1;dateline:event=e2");
  });

  test("also where the page changes the parts before the reader's hand rests", async () => {
    const { element, chart } = draw(links, "story");
    click(element, "e3");
    select(element).call(chart.parts([links, zoom]));
    await rested();
    expect(location.hash).toBe("#story:event=e3");
  });

  test.each(["#/article/5", "#map=5/12/3", "#q=a;b"])("leaves %s alone, which another script keeps there", async (hash) => {
    setHash(hash);
    const { element } = draw(links, "story");
    click(element, "e3");
    await rested();
    expect(title(element)).toBe("Event number 3");
    expect(location.hash).toBe(hash);
  });

  test("in place of an anchor that has been reached, once the reader acts", async () => {
    const { element } = draw(links, "story");
    setHash("#story");
    await rested();
    expect(location.hash).toBe("#story");
    click(element, "e3");
    await rested();
    expect(location.hash).toBe("#story:event=e3");
  });

  test.each(["résumé", "комментарии", "50%", "Top"])("in place of an anchor that is called %s", async (id) => {
    const { element } = draw(links, "story");
    const anchor = host.appendChild(document.createElement("p"));
    if (id !== "Top") anchor.id = id;
    setHash(`#${id}`);
    click(element, "e3");
    await rested();
    expect(location.hash).toBe("#story:event=e3");
  });

  test("no more after the timeline is gone", async () => {
    const { element, chart } = draw(links, "story");
    click(element, "e3");
    chart.destroy(select(element));
    location.hash = "#story:event=e5";
    await rested();
    expect(location.hash).toBe("#story:event=e5");
    expect(element.childElementCount).toBe(0);
  });

  test("where history may not be written, nothing breaks", async () => {
    const { element } = draw(links, "story");
    vi.spyOn(history, "replaceState").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    click(element, "e3");
    await rested();
    expect(title(element)).toBe("Event number 3");
  });
});

describe("linksThrough(port)", () => {
  test("goes through the page around a frame", async () => {
    let kept = "story:event=e3";
    let tell = (): void => undefined;
    const port: Address = {
      read: () => kept,
      write: (fragment) => (kept = fragment),
      linkTo: (fragment) => `https://paper.example/a#${fragment}`,
      watch: (changed) => (tell = changed),
    };
    const { element } = draw(linksThrough({ ...port, name: "story" }));
    expect(title(element)).toBe("Event number 3");
    click(element, "e4");
    await rested();
    expect(kept).toBe("story:event=e4");
    kept = "story:event=e7";
    tell();
    expect(title(element)).toBe("Event number 7");
    expect(location.hash).toBe("");
  });
});

describe("the button", () => {
  const button = (root: Element): HTMLElement => root.querySelector(".dateline-control") as HTMLElement;

  test("copies a link to what is looked at, and says so", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { element, chart } = draw(links, "story");
    chart.view(select(element), { selected: "e3", window: "2024" });
    button(element).click();
    await vi.waitFor(() => expect(element.querySelector(".dateline-notice")?.textContent).toBe("Link copied."));
    expect(copied).toHaveBeenCalledExactlyOnceWith(`${location.href}#story:event=e3&window=2024-01-01/2024-12-31`);
    // A screen reader tells of what changes.
    button(element).click();
    await vi.waitFor(() => expect(element.querySelector(".dateline-notice")?.textContent).toMatch(/^Link copied\.\u00a0$/));
  });

  test("shows the link selected, where the page may not write to the clipboard", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    const { element, chart } = draw(links, "story");
    chart.select(select(element), "e3");
    button(element).click();
    await vi.waitFor(() => expect(element.querySelector("textarea")).not.toBeNull());
    const field = element.querySelector("textarea")!;
    expect(field.value).toBe(`${location.href}#story:event=e3`);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(document.activeElement).toBe(field);
    chart.select(select(element), "e4");
    expect(element.querySelector("textarea")).toBeNull();
  });
});
