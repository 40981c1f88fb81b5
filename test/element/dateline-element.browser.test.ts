import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/style/d3-dateline.css";
import { DatelineElement } from "../../src/element/dateline-element.ts";
import { timeline } from "../../src/index.ts";
import { toText } from "../../src/part/export/export.ts";
import { fr } from "../../src/locale/fr.ts";
import { renderToString } from "../../src/static.ts";
import { allParts } from "../component/all-parts.ts";
import { tenGoodEvents } from "../component/stories.ts";
import { alertIn, codes, inline, marks, put, serve, settled, storyOf } from "./page.ts";

beforeEach(() => DatelineElement.register(fr, ...allParts));

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", location.href.replace(/#.*/, ""));
  document.body.replaceChildren();
});

const isSeen = (node: Element | null | undefined): boolean => node?.checkVisibility() === true;
const open = (element: Element): string | undefined => element.querySelector(".dateline-card-title")?.textContent ?? undefined;
const mark = (element: Element, id: string): SVGAElement => element.querySelector<SVGAElement>(`[href$="-event-${id}"]`)!;
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

describe("the story", () => {
  test("stands in the element, and is drawn without a request", async () => {
    const asked = serve();
    const element = put({}, inline());
    await settled();
    expect(marks(element)).toBe(10);
    expect(asked).toEqual([]);
    expect(element.story).toEqual(tenGoodEvents());
  });

  test("is set by a script, which comes before src and before what stands in the element", async () => {
    const asked = serve(storyOf());
    const element = put({}, inline());
    element.story = { events: [{ title: "A", when: { edtf: "2024" } }] };
    element.src = "data.json";
    await settled();
    expect([marks(element), asked.length]).toEqual([1, 0]);
    element.story = null;
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    expect(asked).toHaveLength(1);
    element.src = null;
    await settled();
    expect(marks(element)).toBe(10);
  });

  test("changed in place and set again is drawn again", async () => {
    const story = tenGoodEvents();
    const element = put();
    element.story = story;
    await settled();
    story.events.pop();
    element.story = story;
    await settled();
    expect(marks(element)).toBe(9);
  });

  const hostile = {
    get events(): unknown {
      throw new Error("no");
    },
  };

  test.each([
    ["text", "text"],
    ["a number", 5],
    ["a list", []],
    ["nothing", {}],
    ["events that are none", { events: 5 }],
    ["what refuses", hostile],
  ])("that is none is told, never thrown: %s", async (_, story) => {
    const element = put({}, "<p>Fallback</p>");
    element.story = story;
    await settled();
    expect(alertIn(element)).toMatch(/^This timeline could not be drawn: What story holds is not a story/);
    expect(isSeen(element.querySelector("p"))).toBe(true);
    expect(codes(element)).toHaveLength(1);
  });

  test("without events is drawn all the same", async () => {
    const element = put({}, `<p>Fallback</p>${inline({ events: [] })}`);
    await settled();
    expect(element.querySelector("figure")?.textContent).toContain("No events yet.");
    expect(alertIn(element)).toBeUndefined();
  });
});

describe("attributes", () => {
  test("are properties, and one microtask draws all changes once", async () => {
    const element = put({}, inline());
    await settled();
    const drawn = vi.fn();
    element.addEventListener("dateline-diagnostics", drawn);
    element.layout = "vertical";
    element.setAttribute("heading-level", "4");
    element.theme = "dark";
    element.locale = "fr";
    element.select = "e3";
    expect(element.querySelector(".dateline-list")).toBeNull();
    await settled();
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(element.querySelector(".dateline-list")).not.toBeNull();
    expect(element.querySelector("figure")?.dataset["theme"]).toBe("dark");
    expect(element.querySelector("figure")?.lang).toBe("fr");
    expect(element.querySelector("details[open]")?.textContent).toContain("Event number 3");
    expect([element.headingLevel, element.getAttribute("layout")]).toEqual(["4", "vertical"]);
    for (const name of ["layout", "theme", "locale", "headingLevel", "select"] as const) element[name] = null;
    await settled();
    expect(element.getAttributeNames()).toEqual(["style"]);
    expect([marks(element), open(element)]).toEqual([10, undefined]);
  });

  test.each([
    ["layout", "sideways", /layout is one of/],
    ["theme", "pink", /theme is one of/],
    ["width", "wide", /width is a number of pixels/],
    ["width", "0", /width is a number of pixels/],
    ["width", "640px", /width is a number of pixels/],
    ["heading-level", "7", /headingLevel is a whole number/],
    ["locale", "tlh", /no catalogue for "tlh"/],
    ["parts", "zoom spyglass", /no part has the name "spyglass"/],
    ["form", "circle", /form is one of/],
    ["window", "yesterday", /window is a date or interval/],
    ["window", "2024/..", /window is a date or interval/],
    ["clock", "noon", /clock is one of/],
    ["select", "nobody", /no event has this id/],
  ])("%s=%o is a diagnostic, and its default holds", async (name, value, why) => {
    const right = put({}, inline());
    const element = put({ [name]: value, ...(name === "parts" ? {} : { parts: "" }) }, inline());
    await settled();
    await frame();
    expect(element.diagnostics).toMatchObject([{ code: "attribute-invalid", severity: "warning", path: "", value: JSON.stringify(value) }]);
    expect(element.diagnostics[0]?.message).toMatch(why);
    expect(element.diagnostics[0]?.message).toContain(name);
    expect(marks(element)).toBe(10);
    if (name !== "parts") expect(element.querySelectorAll("*").length).toBe(right.querySelectorAll("*").length);
    element.removeAttribute(name);
    await settled();
    expect(codes(element)).toEqual([]);
  });

  test("that are empty say nothing, and words may be in capitals", async () => {
    const element = put({ layout: "", width: " ", select: "", window: "", locale: "", parts: "", form: "VERTICAL" }, inline());
    await settled();
    expect(codes(element)).toEqual([]);
    expect(element.querySelector(".dateline-list")).not.toBeNull();
  });

  test("width and layout hold", async () => {
    const element = put({ width: "700", layout: "horizontal" }, inline());
    await settled();
    expect(element.querySelector("svg.dateline-chart")?.getAttribute("width")).toBe("700");
  });

  test("parts stand in their order; those of a module that comes later are taken up", async () => {
    const element = put({ parts: "zoom  find" }, inline());
    await settled();
    const controls = [...element.querySelectorAll(".dateline-controls button")].map((one) => one.textContent + (one.ariaLabel ?? ""));
    expect(controls.join()).toMatch(/Zoom in.*Find and filter/);
    const later = put({ parts: "later" }, inline());
    await settled();
    expect(codes(later)).toEqual(["attribute-invalid"]);
    DatelineElement.register({ name: "later", words: {}, notes: () => ["Here I am."] });
    await settled();
    expect(codes(later)).toEqual([]);
    expect(later.textContent).toContain("Here I am.");
  });

  test("the language is that of the page where no locale is given, and of the start of a tag", async () => {
    const page = document.body.appendChild(document.createElement("div"));
    page.lang = "fr-CA";
    const element = put({}, inline(), page);
    const other = put({ locale: "en-GB" }, inline(), page);
    page.lang = "fr-CA";
    await settled();
    expect([element, other].map((one) => one.querySelector("figure")?.lang)).toEqual(["fr", "en"]);
    expect([...codes(element), ...codes(other)]).toEqual([]);
  });

  test("a catalogue that a classic script puts on the page is found", async () => {
    (globalThis as { dateline?: object }).dateline = { qq: { ...fr, tag: "qq" }, nothing: null, text: "words" };
    const element = put({ locale: "qq" }, inline());
    await settled();
    expect(element.querySelector("figure")?.lang).toBe("qq");
    delete (globalThis as { dateline?: object }).dateline;
  });
});

describe("what the reader looks at", () => {
  test("is what the attributes say", async () => {
    const element = put(
      { parts: "find forms clocks", select: "e3", window: "2024-03/2024-09", find: "number", "hide-lanes": "g1", clock: "reported" },
      inline(),
    );
    await settled();
    expect(open(element)).toContain("Event number 3");
    expect(element.view).toEqual({
      selected: "e3",
      form: undefined,
      window: "2024-03-01/2024-09-30",
      filter: { text: "number", lanes: ["g1"], statuses: [], kinds: [] },
      clock: "reported",
    });
    element.setAttribute("form", "table");
    await settled();
    expect(element.querySelector("table")).not.toBeNull();
  });

  test("is written back, as details writes open, and told once", async () => {
    const element = put({ parts: "find zoom" }, inline());
    await settled();
    const [selected, viewed, drawn] = [vi.fn(), vi.fn(), vi.fn()];
    document.addEventListener("dateline-select", ({ detail }) => selected(detail.event?.id, detail.element, detail.sourceEvent?.type), {
      once: true,
    });
    document.addEventListener("dateline-view", ({ detail }) => viewed(detail.view.selected), { once: true });
    element.addEventListener("dateline-diagnostics", drawn);
    await userEvent.click(mark(element, "e3"));
    expect(element.getAttribute("select")).toBe("e3");
    expect(selected.mock.calls).toEqual([["e3", element, "click"]]);
    expect(viewed.mock.calls).toEqual([["e3"]]);
    await userEvent.click(element.querySelector(".dateline-close")!);
    expect(element.hasAttribute("select")).toBe(false);
    await userEvent.click([...element.querySelectorAll("button")].find((one) => one.ariaLabel === "Zoom in")!);
    await settled();
    expect(element.getAttribute("window")).toMatch(/^2024-\d\d-\d\d\/2024-\d\d-\d\d$/);
    expect(drawn).not.toHaveBeenCalled();
  });

  test("that the page sets is told to nobody, and shown without drawing the story anew", async () => {
    const element = put({}, inline());
    await settled();
    const told = vi.fn();
    for (const type of ["select", "view", "diagnostics"]) element.addEventListener(`dateline-${type}`, told);
    element.view = { selected: "e5" };
    expect(element.getAttribute("select")).toBe("e5");
    await settled();
    expect(open(element)).toContain("Event number 5");
    element.view = { selected: undefined, window: "2024-05" };
    await settled();
    expect([open(element), element.window]).toEqual([undefined, "2024-05-01/2024-05-31"]);
    expect(told).not.toHaveBeenCalled();
    expect(() => (element.view = { window: "never" })).toThrow(/window is a date or interval.*"never"/);
    expect(() => (element.view = { selected: 5 as never })).toThrow(TypeError);
  });

  test.each([
    [["a b", "c%", "d,e", "100%25"], "a%20b c%25 d,e 100%2525"],
    [[""], "%"],
    [["", "x"], "% x"],
  ])("lists of any keys come back whole: %o", async (lanes, attribute) => {
    const element = put({}, inline());
    element.view = { filter: { lanes } };
    expect(element.getAttribute("hide-lanes")).toBe(attribute);
    expect(element.view.filter?.lanes).toEqual(lanes);
    element.hideLanes = "50%";
    expect(element.view.filter?.lanes).toEqual(["50%"]);
  });

  test("comes from the address first, where links are kept, and is written back", async () => {
    history.replaceState(null, "", "#here:event=e6");
    const element = put({ id: "here", parts: "links", select: "e1" }, inline());
    await settled();
    expect(open(element)).toContain("Event number 6");
    expect(element.select).toBe("e6");
  });

  test("stays as it is in an element that is moved", async () => {
    const element = put({}, inline());
    await settled();
    await userEvent.click(mark(element, "e3"));
    const place = document.body.appendChild(document.createElement("section"));
    place.append(element);
    await settled();
    expect(open(element)).toContain("Event number 3");
    expect(element.querySelectorAll("figure")).toHaveLength(1);
  });
});

describe("the page's own content", () => {
  const fallback = "Some words <ol><li>A list</li></ol><!-- and a comment -->";

  test("is shown until a story is drawn, never beside it, and comes back", async () => {
    const element = put({}, fallback);
    const list = element.querySelector("ol");
    await settled();
    expect(isSeen(list)).toBe(true);
    expect(element.querySelector("[role]")).toBeNull();
    element.story = tenGoodEvents();
    await settled();
    expect([isSeen(list), isSeen(element.querySelector("figure"))]).toEqual([false, true]);
    // Words in no element are hidden too.
    const range = document.createRange();
    range.selectNode(element.firstChild!);
    expect(range.getClientRects()).toHaveLength(0);
    element.story = "none";
    await settled();
    expect([isSeen(list), element.querySelector("figure")]).toEqual([true, null]);
    element.story = tenGoodEvents();
    await settled();
    expect([isSeen(list), marks(element), alertIn(element)]).toEqual([false, 10, undefined]);
    element.remove();
    expect(element.innerHTML).toBe(fallback);
  });

  test("that comes later, as a parser or a framework adds it, is taken up", async () => {
    const element = put();
    await settled();
    element.append("Words", document.createElement("hr"));
    await vi.waitFor(() => expect(isSeen(element.querySelector("hr"))).toBe(true));
    element.append(document.createRange().createContextualFragment(inline()));
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    expect(isSeen(element.querySelector("hr"))).toBe(false);
  });

  test("may be the static picture of the same story; what asks for the timeline finds the timeline", async () => {
    const holder = document.createElement("div");
    holder.innerHTML = renderToString(tenGoodEvents());
    const html = holder.innerHTML;
    const element = put({}, html + inline());
    const figure = element.querySelector("figure") as HTMLElement;
    await settled();
    expect([...element.querySelectorAll("figure")]).toEqual([figure]);
    expect([isSeen(figure), figure.outerHTML === html]).toEqual([true, true]);
    const ids = [...element.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toText(element)).toContain("Event number 3");
    element.select = "e3";
    await settled();
    expect(figure.querySelector(".dateline-card-title")?.textContent).toBe("Event number 3");
    element.story = "none";
    await settled();
    expect(element.querySelector("figure")?.outerHTML).toBe(html);
  });

  test("is as wide as the element from the first picture on", async () => {
    const element = put({}, inline());
    await settled();
    expect(element.querySelector("svg.dateline-chart")?.getAttribute("width")).toBe("960");
    expect(getComputedStyle(element).display).toBe("block");
    element.hidden = true;
    expect(isSeen(element)).toBe(false);
  });
});

describe("an element that is older than its definition", () => {
  test("keeps the properties that were set, and draws them", async () => {
    const old = document.createElement("old-dateline") as DatelineElement;
    old.innerHTML = "<p>Fallback</p>";
    Object.assign(old, { story: tenGoodEvents(), locale: "fr", headingLevel: "3", view: { selected: "e2" } });
    document.body.append(old);
    expect(isSeen(old.querySelector("p"))).toBe(true);
    customElements.define("old-dateline", class extends DatelineElement {});
    await settled();
    expect([old.getAttribute("locale"), old.getAttribute("heading-level"), old.select]).toEqual(["fr", "3", "e2"]);
    expect([old.querySelector("figure")?.lang, open(old)]).toEqual(["fr", expect.stringContaining("Event number 2")]);
    expect(Object.keys(old)).toEqual(["__data__"]);
  });

  test("a property that a programmer set wrongly is thrown, and the rest is drawn", async () => {
    const thrown = vi.fn((event: ErrorEvent) => event.preventDefault());
    addEventListener("error", thrown, { once: true });
    const old = document.createElement("odd-dateline") as DatelineElement;
    Object.assign(old, { story: tenGoodEvents(), view: { window: "never" } });
    document.body.append(old);
    customElements.define("odd-dateline", class extends DatelineElement {});
    await settled();
    expect(thrown).toHaveBeenCalledTimes(1);
    expect(marks(old)).toBe(10);
  });
});

describe("in an open shadow root", () => {
  test("it looks and works as elsewhere; its events leave", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    const root = host.attachShadow({ mode: "open" });
    const element = put({}, inline(), root);
    const twin = put({}, inline());
    const told = vi.fn();
    document.addEventListener("dateline-select", ({ detail }) => told(detail.event?.id, detail.element === element), { once: true });
    await settled();
    const styles = [element, twin].map((one) => {
      const { fill, stroke } = getComputedStyle(one.querySelector(".dateline-event path")!);
      const { display, color } = getComputedStyle(one.querySelector("figure")!);
      return [fill, stroke, display, color, getComputedStyle(one).display, one.querySelector("svg")?.getAttribute("height")];
    });
    expect(styles[0]).toEqual(styles[1]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.querySelector("style, link")).toBeNull();
    put({}, inline(), root);
    await settled();
    expect(root.adoptedStyleSheets).toHaveLength(1);
    mark(element, "e3").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
    expect(told.mock.calls).toEqual([["e3", true]]);
    expect(element.select).toBe("e3");
  });

  test("the retry button gives its focus to the picture there too", async () => {
    const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    serve(() => new Response("", { status: 500 }), storyOf());
    const element = put({ src: "data.json" }, "", root);
    await vi.waitFor(() => expect(element.querySelector("button")).not.toBeNull());
    element.querySelector("button")?.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    expect(root.activeElement).toBe(element.querySelector("figure"));
  });
});

test("its class needs no definition to be read, and another definition is left alone", () => {
  expect(customElements.get("d3-dateline")).toBe(DatelineElement);
  expect(DatelineElement.observedAttributes).toContain("heading-level");
});

test.each(["fr", null, undefined, {}, 5])("register(%o) throws a TypeError that names it", (thing) => {
  expect(() => DatelineElement.register(thing as never)).toThrow(
    /register: each argument is a locale, a part, or a function that reads texts, not ("fr"|null|undefined|{}|5)\.$/,
  );
});

test("a chart of the page's own in it does not meet its own", async () => {
  const element = put({}, `<div id="inner"></div>${inline()}`);
  await settled();
  select("#inner").datum(tenGoodEvents()).call(timeline());
  await settled();
  expect(element.querySelectorAll("figure")).toHaveLength(2);
});
