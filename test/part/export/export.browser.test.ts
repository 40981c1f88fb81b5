import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import koupol from "../../../examples/koupol.json" with { type: "json" };
import { clocks } from "../../../src/part/clocks/clocks.ts";
import { timeline, type Part, type Timeline } from "../../../src/index.ts";
import { findWords, zoomWords } from "../../../src/locale/en-parts.ts";
import { subsetOf } from "../../../src/model/subset.ts";
import { fr } from "../../../src/locale/fr.ts";
import { exporting, toPng, toSvg, toText } from "../../../src/part/export/export.ts";
import { rightToLeft, corrections } from "../../../stories/data/cases.ts";
import "../../../src/style/d3-dateline.css";
import { crowdedEvents, tenGoodEvents } from "../../component/stories.ts";

let host: HTMLElement;
let chart: Timeline;

beforeEach(() => {
  host = document.createElement("div");
  host.setAttribute("style", "width: 960px; font: 16px sans-serif; color-scheme: light; --dateline-title-font: serif");
  document.body.append(host);
});

afterEach(() => {
  chart.destroy(select(host));
  host.remove();
  vi.restoreAllMocks();
});

function draw(story: unknown = koupol, change: (chart: Timeline) => unknown = () => undefined): HTMLElement {
  chart = timeline().parts([exporting]);
  change(chart);
  select(host).datum(story).call(chart);
  return host;
}

const rtl = { ...fr, tag: "ar", direction: "rtl" as const };

/** The picture as a file would be opened: parsed, drawn, with nothing of this page around it. */
function opened(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  const shadow = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  shadow.append(svg);
  return svg;
}

/** What stands over the edge of the picture, and which texts overlap. */
function faults(svg: SVGSVGElement): string[] {
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll("text")].flatMap((text) =>
    (text.childElementCount > 0 ? [...text.children] : [text]).map((line) => ({
      words: line.textContent,
      box: line.getBoundingClientRect(),
    })),
  );
  const outside = boxes.filter(
    ({ box }) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom,
  );
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.box.left < other.box.right - 1 &&
          other.box.left < one.box.right - 1 &&
          // The boxes of lines are higher than their letters.
          Math.abs(one.box.top + one.box.bottom - other.box.top - other.box.bottom) / 2 < 0.6 * Math.min(one.box.height, other.box.height),
      )
      .map((other) => `${one.words} over ${other.words}`),
  );
  return [...outside.map(({ words }) => `outside: ${words}`), ...overlapping];
}

describe("toSvg(element)", () => {
  test("stands alone: every mark, title, legend and credits, no class, style, link, script or reference", () => {
    const text = toSvg(draw());
    expect(text).not.toMatch(/<(style|script|image|use|foreignObject)\b|\s(class|style|href|tabindex|on\w+)=|var\(|currentColor/);
    const svg = opened(text);
    expect([...svg.querySelectorAll("[href], [src]")]).toEqual([]);
    for (const [, colour] of text.matchAll(/ (?:fill|stroke|stop-color)="([^"]*)"/g))
      expect(colour).toMatch(/^(none|rgb\(\d+, \d+, \d+\)|url\(['"]?#[\w-]+['"]?\))$/);
    for (const [, id] of text.matchAll(/url\(['"]?#([^'")]+)/g)) expect(svg.querySelector(`[id="${id}"]`)).not.toBeNull();
    expect(svg.querySelectorAll("a[aria-label]")).toHaveLength(koupol.events.length);
    expect(svg.querySelector("title")?.textContent).toBe(koupol.title.en);
    const words = svg.textContent;
    for (const part of ["month, quarter or year only", "Compiled from excerpts", "SANCTIONS"]) expect(words).toContain(part);
    for (const event of koupol.events) expect(words.replace(/\s/g, "")).toContain(event.title.en.replace(/\s/g, ""));
    expect(faults(svg)).toEqual([]);
  });

  /** A colour as a canvas paints it, whatever space it is written in. */
  function shade(colour: string): string {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    if (colour === "none" || colour.startsWith("url")) return colour.replaceAll('"', "'");
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data.join();
  }

  test("looks as the page does: every shape and text is painted in the same colour, width and font", () => {
    const paint = (root: Element): string[] =>
      [...root.querySelectorAll("path, rect, text")].map((node) => {
        const { fill, stroke, strokeWidth, fillOpacity, fontSize, fontFamily, fontWeight } = getComputedStyle(node);
        return [shade(fill), shade(stroke), strokeWidth, fillOpacity, fontSize, fontFamily, fontWeight].join(" ");
      });
    draw().querySelector<HTMLElement>(".d3-dateline")?.style.setProperty("--dateline-muted", "rgb(1, 2, 3)");
    const shown = paint(host.querySelector(".dateline-chart")!);
    const taken = paint(opened(toSvg(host, { legend: false })));
    const missing = shown.filter((one) => !taken.includes(one));
    expect(missing).toEqual([]);
    expect(taken.some((one) => one.includes("1,2,3,255"))).toBe(true);
  });

  test.each([
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(20, 23, 28)"],
  ] as const)("on %s paper", (theme, paper) => {
    draw(koupol, (made) => made.theme(theme));
    const svg = opened(toSvg(host));
    expect(svg.querySelector("rect")?.getAttribute("fill")).toBe(paper);
  });

  test("of a list is drawn in lanes", () => {
    host.style.width = "360px";
    draw();
    expect(host.querySelector(".dateline-chart")).toBeNull();
    const svg = opened(toSvg(host));
    expect(svg.getAttribute("width")).toBe("1008");
    expect(svg.querySelectorAll("a[aria-label]")).toHaveLength(30);
  });

  test("runs from right to left where the language does", () => {
    draw(rightToLeft, (made) => made.locale(rtl));
    const svg = opened(toSvg(host));
    expect(svg.getAttribute("direction")).toBe("rtl");
    const title = [...svg.querySelectorAll("text")].find((text) => text.textContent === rightToLeft.title)!;
    expect(Math.abs(title.getBoundingClientRect().right - (svg.getBoundingClientRect().right - 24))).toBeLessThan(2);
    expect(faults(svg)).toEqual([]);
  });

  test("says what it does not show, in words that are there", () => {
    const part: Part = {
      name: "half",
      words: { ...findWords, ...zoomWords },
      lens: (model) => subsetOf(model, (item) => item % 2 === 0),
    };
    draw(koupol, (made) => made.parts([part]));
    chart.view(select(host), { window: "2024-06/2025-01" });
    expect(toSvg(host)).toMatch(/>15 of 30 events shown<.*>Shown: June 2024 to January 2025</);
    draw(koupol, (made) => made.parts(null));
    expect(toSvg(host)).not.toContain("zoom.window");
  });

  test("holds the lines from events to their publications, where it was reported", () => {
    draw(koupol, (made) => made.parts([clocks, exporting]));
    expect(toSvg(host)).not.toContain('stroke-dasharray="2');
    chart.view(select(host), { clock: "reported" });
    const lengths = (root: Element): number[] =>
      [...root.querySelectorAll<SVGPathElement>("g > path")]
        .filter((path) => path.getAttribute("d")?.startsWith("M0,0M"))
        .map((path) => Math.round(path.getTotalLength()));
    const shown = lengths(host.querySelector(".dateline-chart") as Element);
    expect(Math.max(...shown)).toBeGreaterThan(500);
    expect(lengths(opened(toSvg(host)))).toEqual(shown);
  });

  test("is valid whatever a title holds", () => {
    const title = `a < b & "c" ]]> \u0000 \u000b \ud800 é 漢 🙂 <script>`;
    draw({ title, events: [{ title, when: { edtf: "2024" } }] });
    expect(opened(toSvg(host)).querySelector("title")?.textContent).toContain('a < b & "c" ]]>');
  });

  test("is valid also where an id stands in place of a name", () => {
    const id = "a\u0000\u0001\ufffe]]>";
    draw({ lanes: [{ id, label: "\u0000" }], events: [{ title: "T", lane: id, when: { edtf: "2024" } }] });
    expect(opened(toSvg(host)).textContent).toContain("A]]>");
  });

  test("of a story without events says so", () => {
    draw({ title: "None", events: [] });
    expect(opened(toSvg(host)).textContent).toContain("None");
  });

  test("leaves the page as it was", () => {
    draw();
    const before = host.innerHTML;
    toSvg(host);
    expect(host.innerHTML).toBe(before);
  });

  test("needs a timeline, and a width that is one", () => {
    draw();
    expect(() => toSvg(document.createElement("div"))).toThrow(TypeError);
    expect(() => toSvg(select("#nowhere") as never)).toThrow(TypeError);
    for (const nothing of [null, undefined, "#host", 5, {}])
      expect(() => toSvg(nothing as never)).toThrow(/toSvg: no timeline is drawn in (null|undefined|"#host"|5|{}) yet/);
    expect(() => toSvg(select<Element, unknown>(host) as never, { width: NaN })).toThrow(/width is a number.*NaN/);
  });

  test("needs one that is drawn: a hidden container has none", () => {
    host.style.display = "none";
    draw();
    for (const take of [toSvg, toText]) expect(() => take(host)).toThrow(/no timeline is drawn in/);
  });

  test("takes a timeline that has no parts", () => {
    draw(tenGoodEvents(), (made) => made.parts(null));
    expect(opened(toSvg(select(host) as never)).querySelectorAll("a[aria-label]")).toHaveLength(10);
  });
});

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

async function pixelsOf(file: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x, y) => data.slice((y * bitmap.width + x) * 4, (y * bitmap.width + x) * 4 + 3).join(),
  };
}

/** The colours of an edge so many pixels wide, all around, and how much of the rest is not paper. */
function inkOf({ width, height, at }: Pixels, edge: number): { readonly edges: string[]; readonly inked: number } {
  const edges = new Set<string>();
  let inked = 0;
  const paper = at(0, 0);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = at(x, y);
      if (x < edge || y < edge || x >= width - edge || y >= height - edge) edges.add(colour);
      else if (colour !== paper) inked += 1;
    }
  return { edges: [...edges], inked: inked / (width * height) };
}

describe("toPng(element)", () => {
  test.each([
    ["Koupol 1200 × 630", koupol, {}, 1200, 630],
    ["Koupol 1080 × 1350", koupol, { width: 1080, height: 1350 }, 1080, 1350],
    ["Koupol 600 × 315 twice as fine", koupol, { width: 600, height: 315, scale: 2 }, 1200, 630],
    ["ten events", tenGoodEvents(), {}, 1200, 630],
    ["six hundred events", crowdedEvents(), {}, 1200, 630],
    ["corrections, one struck through", corrections, {}, 1200, 630],
    ["Arabic and Hebrew", rightToLeft, {}, 1200, 630],
    ["a thin strip", tenGoodEvents(), { width: 800, height: 90 }, 800, 90],
  ])("%s: has its size, is not blank, and nothing touches the edges", async (_, story, options, width, height) => {
    const file = await toPng(draw(story), options);
    expect(file.type).toBe("image/png");
    const pixels = await pixelsOf(file);
    expect([pixels.width, pixels.height]).toEqual([width, height]);
    const { edges, inked } = inkOf(pixels, 3);
    expect(edges).toEqual(["255,255,255"]);
    expect(inked).toBeGreaterThan(0.01);
    expect(inked).toBeLessThan(0.5);
  });

  test("takes what is undefined as not said", async () => {
    const { width, height } = await pixelsOf(await toPng(draw(tenGoodEvents()), { width: undefined, height: undefined } as object));
    expect([width, height]).toEqual([1200, 630]);
  });

  test("counts labels that find no room", async () => {
    const text = vi.spyOn(CanvasRenderingContext2D.prototype, "fillText");
    await toPng(draw(crowdedEvents()));
    expect(text.mock.calls.some(([words]) => /^\+\d+$/.test(words))).toBe(true);
  });

  test("beside a link, the titles of the most important events are still read, and a +n a lane counts the others", async () => {
    const drawn: { words: string; px: number }[] = [];
    const fillText = vi.spyOn(CanvasRenderingContext2D.prototype, "fillText").mockImplementation(function (
      this: CanvasRenderingContext2D,
      words,
    ) {
      drawn.push({ words, px: this.getTransform().a * parseFloat(/[\d.]+px/.exec(this.font)?.[0] ?? "") });
    });
    await toPng(draw(koupol));
    fillText.mockRestore();
    // Two titles may have a line in common.
    const lines = drawn.map(({ words }) => words.trim());
    const said = lines.filter((words, index) => words !== lines[index - 1]);
    const text = said.join(" ");
    for (const { title, importance } of koupol.events as { title: { en: string }; importance?: number }[])
      if (importance === 3) expect(text).toContain(title.en);
    const titles = drawn.filter(({ words }) => /^(Chinese drone experts|Kupol receives|Reuters)/.test(words));
    expect(titles.length).toBeGreaterThan(2);
    expect(Math.min(...titles.map(({ px }) => px))).toBeGreaterThanOrEqual(10);
    const counts = said.flatMap((words) => /^\+(\d+)$/.exec(words)?.[1] ?? []);
    expect(counts.length).toBeGreaterThan(2);
  });

  test("loads no image and asks for no address", async () => {
    draw();
    const made = vi.spyOn(document, "createElement");
    const addresses = vi.spyOn(URL, "createObjectURL");
    await toPng(host);
    expect(made.mock.calls.map(([name]) => name)).not.toContain("img");
    expect(addresses).not.toHaveBeenCalled();
  });

  test.each([{ width: 0 }, { height: -1 }, { scale: NaN }, { width: 1e9 }])("refuses %j", async (options) => {
    await expect(toPng(draw(), options)).rejects.toThrow(TypeError);
  });

  test("says so when no canvas is that large", async () => {
    await expect(toPng(draw(tenGoodEvents()), { width: 1e5, height: 1e5 })).rejects.toThrow(/100000 × 100000|max size/);
  });
});

describe("toText(element)", () => {
  test("holds every event in time order, with status, replies and the address of every source", () => {
    const text = toText(draw());
    const places = koupol.events.map(({ title }) => text.indexOf(title.en));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    const cited = new Set(koupol.events.flatMap((event) => event.sources ?? []));
    const missing = (koupol.sources as { id: string; url?: string }[]).filter(
      ({ id, url }) => cited.has(id) && url !== undefined && !text.includes(`<${url}>`),
    );
    expect(cited.size).toBeGreaterThan(40);
    expect(missing.map(({ id }) => id)).toEqual([]);
    for (const words of ["Status: reported.", "2 unnamed sources", "no reply", koupol.title.en, "Compiled from excerpts"])
      expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|NaN|\{|\[object/);
  });

  test("in French is French, and follows the reader's filter", () => {
    draw(koupol, (made) => made.locale(fr));
    expect(toText(host)).toContain("Statut");
  });

  test("names what could not be placed", () => {
    expect(
      toText(
        draw({
          events: [
            { title: "Lost", when: { edtf: "soon" } },
            { title: "Kept", when: { edtf: "2024" } },
          ],
        }),
      ),
    ).toMatch(/Lost: soon/);
  });
});

describe("the buttons", () => {
  const buttons = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(".dateline-control")];
  const press = (label: string): void =>
    buttons()
      .find(({ textContent }) => textContent.startsWith(label))
      ?.click();
  const said = (): string => host.querySelector(".dateline-notice")?.textContent ?? "";

  test("open and close", () => {
    draw();
    expect(buttons().map(({ textContent }) => textContent)).toEqual(["Take away"]);
    press("Take away");
    expect(buttons().map(({ textContent }) => textContent)).toEqual([
      "Take away",
      "Picture, SVG",
      "Picture, PNG 1200 × 630",
      "Copy as text",
    ]);
    expect(buttons()[0]?.getAttribute("aria-expanded")).toBe("true");
    press("Take away");
    expect(buttons()).toHaveLength(1);
  });

  test.each([
    ["Picture, SVG", "svg", "image/svg+xml"],
    ["Picture, PNG", "png", "image/png"],
  ])("%s: a file of that kind comes, and its address goes", async (label, ending, type) => {
    draw();
    press("Take away");
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, "createObjectURL").mockImplementation((file) => (files.push(file as Blob), make(file)));
    const gone = vi.spyOn(URL, "revokeObjectURL");
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    press(label);
    await vi.waitFor(() => expect(names).toEqual([expect.stringMatching(new RegExp(`^dateline-\\w+\\.${ending}$`))]));
    await vi.waitFor(() => expect(said()).toMatch(new RegExp(`^${label}.*: dateline-\\w+\\.${ending}$`)));
    expect(files.map((file) => file.type)).toEqual([type]);
    vi.advanceTimersByTime(61_000);
    expect(gone).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test("copies text and says so; where it may not, shows it selected", async () => {
    draw();
    press("Take away");
    const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    press("Copy as text");
    await vi.waitFor(() => expect(said()).toBe("Copied."));
    expect(copy).toHaveBeenCalledExactlyOnceWith(toText(host));
    copy.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    press("Copy as text");
    await vi.waitFor(() => expect(host.querySelector("textarea")?.value).toBe(toText(host)));
    expect(host.querySelector("textarea")?.getAttribute("aria-label")).toBe("Copy as text");
  });

  test("says why it could not be done", async () => {
    draw();
    press("Take away");
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((answer) => answer(null));
    press("Picture, PNG");
    await vi.waitFor(() => expect(said()).toBe("This could not be done: 1200 × 630"));
  });
});
