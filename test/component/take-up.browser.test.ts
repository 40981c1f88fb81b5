import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import koupol from "../../examples/koupol.json";
import { timeline as preparedTimeline } from "../../src/core.ts";
import { timeline, type Timeline } from "../../src/index.ts";
import { fr } from "../../src/locale/fr.ts";
import { prepareStory } from "../../src/schema/index.ts";
import { renderToString, type RenderOptions } from "../../src/static.ts";
import "../../src/style/d3-dateline.css";
import { allParts } from "./all-parts.ts";
import { tenGoodEvents } from "./stories.ts";

let host: HTMLElement;
let chart: Timeline;
let observer: MutationObserver;
let records: MutationRecord[];

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  records = [];
  observer = new MutationObserver((some) => void records.push(...some));
});

afterEach(() => {
  observer.disconnect();
  chart.destroy(select(host));
  host.remove();
});

/** Puts a picture into the page as a server would have sent it, and begins to watch. */
function send(options: RenderOptions = {}, width = 960, story: unknown = koupol): HTMLElement {
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  host.innerHTML = renderToString(story, options);
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
  return host.querySelector("figure") as HTMLElement;
}

const takeUp = (made: Timeline = timeline(), story: unknown = koupol): void => {
  chart = made;
  select(host).datum(story).call(chart);
};
const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const changes = (): string[] =>
  [...records, ...observer.takeRecords()].map(({ type, attributeName, target }) => `${type} ${attributeName} ${target.nodeName}`);
const mark = (id: string): SVGAElement => host.querySelector(`.dateline-event[href$="-event-${id}"]`) as SVGAElement;
const cardTitle = (): string | undefined => host.querySelector(".dateline-details .dateline-card-title")?.textContent;

/** What a chart draws where nothing was sent, with its ids as those of the picture that was. */
function drawnAnew(made: Timeline): string {
  const other = document.body.appendChild(document.createElement("div"));
  other.setAttribute("style", host.getAttribute("style") ?? "");
  const holder = select(other).datum(koupol).call(made);
  const html = other.innerHTML.replaceAll("-2-", "-");
  made.destroy(holder);
  other.remove();
  return html;
}

describe("a picture that a server sent", () => {
  test.each([
    ["lanes", 960, {}, () => timeline()],
    ["a list", 390, {}, () => timeline()],
    ["a list alone, in French", 700, { layout: "vertical", locale: fr }, () => timeline().locale(fr)],
    ["lanes with all parts", 960, { parts: allParts }, () => timeline().parts(allParts)],
    ["a list with all parts", 390, { parts: allParts }, () => timeline().parts(allParts)],
    ["another theme and heading", 960, { theme: "dark", headingLevel: 3 }, () => timeline().theme("dark").headingLevel(3)],
  ] as const)("%s: stands unchanged until the reader turns to it", async (_, width, options, make) => {
    const figure = send(options, width);
    takeUp(make());
    takeUp(chart);
    await frames();
    host.querySelector('[href$="-event-visits"], [id$="-event-visits"]')?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    host.style.width = `${width - 40}px`;
    window.dispatchEvent(new Event("beforeprint"));
    window.dispatchEvent(new Event("afterprint"));
    await frames();
    expect(changes()).toEqual(["attributes style DIV"]);
    expect(host.querySelector("figure")).toBe(figure);
  });

  test("also where the chart draws a story that was prepared", async () => {
    send();
    takeUp(preparedTimeline(), JSON.parse(prepareStory(koupol)));
    await frames();
    expect(changes()).toEqual([]);
  });

  test.each([
    ["lanes", 960],
    ["list", 390],
  ])("%s: is what a chart draws itself, once a key is pressed on it", (_, width) => {
    const figure = send({ parts: allParts }, width);
    takeUp(timeline().parts(allParts));
    const nodes = new Set(figure.querySelectorAll(".dateline-event, .dateline-item, .dateline-control"));
    figure.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
    const other = document.createElement("div");
    other.innerHTML = drawnAnew(timeline().parts(allParts));
    figure.normalize();
    expect(figure.isEqualNode(other.firstElementChild)).toBe(true);
    const kept = [...host.querySelectorAll(".dateline-event, .dateline-item, .dateline-control")].filter((node) => nodes.has(node));
    expect(kept.length).toBeGreaterThan(20);
  });

  test.each(["both", "horizontal"] as const)("%s: answers the first click on a mark, which stays the same node", async (layout) => {
    send({ layout });
    takeUp(layout === "both" ? timeline() : timeline().layout("horizontal"));
    const visits = mark("visits");
    const told: (string | undefined)[] = [];
    chart.on("select", ({ event }) => told.push(event?.id));
    await userEvent.click(visits.querySelector("text") as Element);
    expect(cardTitle()).toContain("Chinese drone experts");
    expect(mark("visits")).toBe(visits);
    expect(told).toEqual(["visits"]);
    expect(location.hash).toBe("");
  });

  test("answers the first press of a control", async () => {
    send({ parts: allParts });
    takeUp(timeline().parts(allParts));
    await userEvent.click(host.querySelector('[aria-label="Zoom in"]') as Element);
    expect(chart.view(select(host))?.window).toBeDefined();
  });

  test("opens the item of a list by its first click", async () => {
    send({}, 390);
    takeUp();
    const item = host.querySelector('[id$="-event-visits"]') as Element;
    await userEvent.click(item.querySelector("summary") as Element);
    expect(item.isConnected).toBe(true);
    expect(item.querySelector("details")?.open).toBe(true);
    expect(host.querySelectorAll("details[open]")).toHaveLength(1);
  });

  test("becomes one stop of the Tab key, and keeps the focus", async () => {
    send();
    takeUp();
    await userEvent.keyboard("{Tab}");
    while (document.activeElement?.closest(".dateline-event, .dateline-more") === null) await userEvent.keyboard("{Tab}");
    const first = document.activeElement;
    expect(host.contains(first)).toBe(true);
    expect(host.querySelectorAll('.dateline-event[tabindex="0"], .dateline-more[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.closest(".dateline-event, .dateline-more")).not.toBe(first);
    expect(host.contains(document.activeElement)).toBe(true);
  });

  test("is drawn where the page changes the view", () => {
    send();
    takeUp();
    chart.select(select(host), "visits");
    expect(cardTitle()).toContain("Chinese drone experts");
  });

  test.each([
    ["another story", {}, () => timeline(), tenGoodEvents()],
    ["another language", {}, () => timeline().locale(fr), koupol],
    ["another theme", {}, () => timeline().theme("dark"), koupol],
    ["other parts", {}, () => timeline().parts(allParts), koupol],
  ] as const)("is drawn at once where the chart has %s", (_, options, make, story) => {
    const figure = send(options);
    takeUp(make(), story);
    expect(changes().length).toBeGreaterThan(0);
    expect(host.querySelector("figure")).toBe(figure);
    expect(figure.hasAttribute("data-story")).toBe(false);
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(0);
  });

  test("is drawn at once where a CMS took its attributes away", () => {
    const figure = send();
    for (const node of [figure, ...figure.querySelectorAll("[data-key]")])
      for (const name of ["key", "story"]) node.removeAttribute(`data-${name}`);
    takeUp();
    expect([...host.children]).toEqual([figure]);
    expect(host.querySelectorAll(".dateline-event, .dateline-more").length).toBeGreaterThan(20);
    expect(host.querySelectorAll(".dateline-item")).toHaveLength(0);
  });

  test("of another chart within the element is left alone", () => {
    send();
    takeUp();
    const outer = document.body.appendChild(document.createElement("div"));
    outer.append(host);
    const other = timeline();
    const holder = select(outer).datum(tenGoodEvents()).call(other);
    expect(outer.querySelectorAll("figure")).toHaveLength(2);
    expect(host.querySelector("figure")?.hasAttribute("data-story")).toBe(true);
    other.destroy(holder);
    document.body.append(host);
    outer.remove();
  });

  test("is drawn where its story has changed since", () => {
    send({}, 960, { ...koupol, events: koupol.events.slice(1) });
    takeUp();
    expect(host.querySelectorAll(".dateline-event, .dateline-more").length).toBeGreaterThan(20);
    expect(changes().length).toBeGreaterThan(0);
  });

  test("two on one page keep their ids apart", () => {
    send({ id: "one" });
    host.insertAdjacentHTML("beforeend", "<div></div>");
    takeUp();
    chart.select(select(host), "visits");
    expect(host.querySelector("figure")?.getAttribute("aria-labelledby")).toBe("one-title");
    expect(document.getElementById("one-title")?.textContent).toContain("drone maker");
  });

  test("goes with the chart", () => {
    send();
    takeUp();
    chart.destroy(select(host));
    expect(host.childElementCount).toBe(0);
  });
});
