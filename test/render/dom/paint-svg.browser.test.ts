import { select } from "d3";
import { afterEach, expect, test } from "vitest";
import koupol from "../../../examples/koupol.json" with { type: "json" };
import { timeline } from "../../../src/index.ts";
import { fr } from "../../../src/locale/fr.ts";
import { toSvg } from "../../../src/part/export/export.ts";
import { paintSvg } from "../../../src/render/dom/paint-svg.ts";
import { corrections, laneColours, rightToLeft } from "../../../stories/data/cases.ts";
import "../../../src/style/d3-dateline.css";

const made: Element[] = [];
afterEach(() => made.splice(0).forEach((node) => node.remove()));

function add<Node extends Element>(node: Node): Node {
  made.push(node);
  return document.body.appendChild(node);
}

function pictureOf(story: unknown, theme: "light" | "dark", isRightToLeft: boolean): string {
  const host = add(document.createElement("div"));
  host.setAttribute("style", "width: 800px; font: 16px DejaVu Sans, Arial, sans-serif");
  const chart = timeline().theme(theme);
  select(host)
    .datum(story)
    .call(isRightToLeft ? chart.locale({ ...fr, tag: "ar", direction: "rtl" }) : chart);
  return toSvg(host);
}

/** What a browser paints of the file itself. */
async function shown(text: string): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  return pixels(image.width, image.height, (context) => context.drawImage(image, 0, 0));
}

function pixels(width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d")!;
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  paint(context);
  return context.getImageData(0, 0, width, height);
}

/** The share of pixels that are clearly of another colour. Text is smoothed a little otherwise on a canvas. */
function difference(one: ImageData, other: ImageData): number {
  let count = 0;
  for (let place = 0; place < one.data.length; place += 4) {
    const distance = [0, 1, 2].map((channel) => Math.abs((one.data[place + channel] ?? 0) - (other.data[place + channel] ?? 0)));
    if (Math.max(...distance) > 80) count += 1;
  }
  return count / (one.width * one.height);
}

function painted(text: string, change: (svg: SVGSVGElement) => void = () => undefined): ImageData {
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement as unknown as SVGSVGElement;
  change(svg);
  return pixels(svg.width.baseVal.value, svg.height.baseVal.value, (context) => paintSvg(context, svg));
}

const outlined = {
  events: [{ title: "Around", when: { edtf: "2024-05~/2024-09?" }, lane: "a" }],
  lanes: [{ id: "a", label: "A", color: "oklch(0.5 0.2 140)" }],
};

test.each([
  ["Koupol", koupol, "light", false],
  ["Koupol, dark", koupol, "dark", false],
  ["corrections, one struck through", corrections, "light", false],
  ["colours of the story's own", laneColours, "light", false],
  ["a fade in another colour space", outlined, "dark", false],
  ["Arabic and Hebrew, from the left", rightToLeft, "light", false],
  ["Arabic and Hebrew, from the right", rightToLeft, "light", true],
  ["Koupol, from the right", koupol, "light", true],
] as const)("paintSvg: %s is painted as a browser paints the file", async (_, story, theme, isRightToLeft) => {
  const text = pictureOf(story, theme, isRightToLeft);
  const image = await shown(text);
  expect(difference(painted(text), image)).toBeLessThan(0.004);
});

test("the comparison sees a missing mark, a lost fade, a text that stands elsewhere", async () => {
  const text = pictureOf(koupol, "light", false);
  const image = await shown(text);
  const changes: ((svg: SVGSVGElement) => void)[] = [
    (svg) => svg.querySelectorAll("path[fill^=url]").forEach((path) => path.setAttribute("fill", "rgb(0,0,0)")),
    (svg) => svg.querySelectorAll("text").forEach((line) => line.setAttribute("text-anchor", "start")),
    (svg) => svg.querySelectorAll("a[aria-label] path").forEach((path) => path.remove()),
  ];
  const least = difference(painted(text), image);
  for (const change of changes) expect(difference(painted(text, change), image)).toBeGreaterThan(least);
});

const frame = `xmlns="http://www.w3.org/2000/svg" width="80" height="20" fill-opacity="1" stroke="none" stroke-opacity="1" stroke-width="1" stroke-dasharray="none"
  stroke-linejoin="miter" direction="ltr" text-anchor="start" font-family="sans-serif" font-size="16px" font-weight="400" letter-spacing="normal" text-decoration="none"`;

test.each([
  [
    "clipped",
    `<clipPath id="plot"><rect x="10" y="0" width="20" height="20"/></clipPath>
    <g clip-path="url(#plot)"><g transform="translate(5,0)"><rect x="-5" y="5" width="40" height="10" fill="rgb(255,0,0)"/></g></g>`,
  ],
  [
    "fading towards the end",
    `<defs><linearGradient id="fade"><stop offset="0" stop-color="rgb(255, 0, 0)" stop-opacity="1"/>
    <stop offset="1" stop-color="rgb(255, 0, 0)" stop-opacity="0"/></linearGradient></defs><path fill="url('#fade')" d="M5,2H75V18H5z"/>`,
  ],
  [
    "fading in strokes",
    `<defs><linearGradient id="fade"><stop offset="0" stop-color="rgba(0, 0, 255, 0.9)" stop-opacity="0"/>
    <stop offset="1" stop-color="rgb(0, 0, 255)" stop-opacity="1"/></linearGradient></defs><path fill="none" stroke-width="8" stroke="url(#fade)" d="M5,10L75,10.01"/>`,
  ],
  ["dashed", `<path fill="none" stroke-width="4" stroke-dasharray="3px, 5px" stroke="rgb(0,0,0)" d="M5,10H75"/>`],
])("what is %s in the file is so on the canvas", async (_, content) => {
  const text = `<svg ${frame}>${content}</svg>`;
  expect(difference(painted(text), await shown(text))).toBeLessThan(0.02);
});

test("what is struck through has a line over its letters", () => {
  const dots = (decoration: string): ImageData =>
    painted(`<svg ${frame}><text x="5" y="15" fill="rgb(0,0,0)" text-decoration="${decoration}">............</text></svg>`);
  // Above the dots, below the height of letters.
  const inked = ({ data, width }: ImageData): number =>
    Array.from({ length: width * 8 }, (_, place) => data[(5 * width + place) * 4] ?? 255).filter((red) => red < 128).length;
  expect(inked(dots("none"))).toBe(0);
  expect(inked(dots("line-through"))).toBeGreaterThan(30);
});
