import { select } from "d3";
import { afterEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import page from "../../docs/look.md?raw";
import { timeline } from "../../src/index.ts";
import "../../src/style/d3-dateline.css";

let host = document.createElement("article");

afterEach(() => {
  document.documentElement.removeAttribute("style");
  host.remove();
});

/** Where a token is to be seen: a selector, "" for the chart's own element, and the property that it gives a value to. */
type Place = readonly [selector: string, property: string];

const places: Readonly<Record<string, readonly Place[]>> = {
  "--dateline-font": [
    ["", "font-family"],
    [".dateline-label", "font-family"],
    [".dateline-legend", "font-family"],
  ],
  "--dateline-title-font": [
    [".dateline-title", "font-family"],
    [".dateline-card-title", "font-family"],
  ],
  "--dateline-ink": [
    ["", "color"],
    [".dateline-chart .dateline-label", "fill"],
    [".dateline-axis", "stroke"],
    ["button.dateline-close", "color"],
  ],
  "--dateline-muted": [
    [".dateline-legend", "color"],
    [".dateline-tick:not(.dateline-tick-year)", "fill"],
    [".dateline-card .dateline-when", "color"],
    [".dateline-status", "stroke"],
  ],
  "--dateline-paper": [
    [".dateline-hollow", "fill"],
    [".dateline-badge-text", "fill"],
    ["button.dateline-close", "background-color"],
  ],
  "--dateline-background": [["", "background-color"]],
  "--dateline-rule": [
    [".dateline-rule:not(.dateline-axis)", "stroke"],
    [".dateline-card", "border-top-color"],
  ],
  "--dateline-grid": [[".dateline-grid", "stroke"]],
  "--dateline-card": [[".dateline-card", "background-color"]],
  "--dateline-link": [
    ["a.dateline-link", "color"],
    [":focus-visible", "outline-color"],
  ],
  "--dateline-lane-1": [
    [".dateline-colour-1", "color"],
    [".dateline-card", "border-inline-start-color"],
  ],
  ...Object.fromEntries([2, 3, 4, 5, 6].map((lane) => [`--dateline-lane-${lane}`, [[`.dateline-colour-${lane}`, "color"]]])),
};

const tokens = [...page.matchAll(/^\| `(--dateline-[\w-]+)`/gm)].map(([, token = ""]) => token);

/** Six lanes, a count that has a badge, marks that are hollow, a status; a card that is open and a link that has the focus. */
const sixLanes = {
  ...koupol,
  lanes: Array.from({ length: 6 }, (_, index) => ({ id: `l${index}`, label: `Lane ${index}` })),
  events: koupol.events.map((event, index) => ({ ...event, lane: `l${index % 6}` })),
};

function draw(scheme: "light" | "dark"): HTMLElement {
  host = document.createElement("article");
  host.setAttribute("style", `width: 960px; font: 16px sans-serif; color-scheme: ${scheme}`);
  document.body.append(host);
  const chart = timeline();
  select<HTMLElement, unknown>(host).datum(sixLanes).call(chart);
  const { id } = sixLanes.events.find((event) => "sources" in event && event.sources.length > 0)!;
  chart.select(select<HTMLElement, unknown>(host), id);
  host.querySelector<HTMLElement>("a.dateline-link")?.focus({ focusVisible: true });
  return host.querySelector<HTMLElement>(".d3-dateline")!;
}

function looksOf(figure: HTMLElement, token: string): string[] {
  return (places[token] ?? []).map(([selector, property]) => {
    const node = selector === "" ? figure : figure.querySelector(selector);
    return node === null ? `nothing is ${selector}` : getComputedStyle(node).getPropertyValue(property);
  });
}

const valueOf = (token: string): string => (token.endsWith("font") ? "monospace" : "rgb(1, 122, 203)");

test("every documented token has a place where it is looked for", () => {
  expect(tokens.length).toBeGreaterThan(12);
  expect(Object.keys(places).sort()).toEqual([...tokens].sort());
});

describe.each(["light", "dark"] as const)("on %s paper, a token", (scheme) => {
  test.each(["container", ":root", "chart"])("that is set on the %s reaches what it is for, and is gone when it is taken away", (where) => {
    const figure = draw(scheme);
    const around = where === "container" ? host : where === ":root" ? document.documentElement : figure;
    for (const token of tokens) {
      const before = looksOf(figure, token);
      const wanted = before.map(() => valueOf(token));
      expect({ token, before }).not.toEqual({ token, before: wanted });
      around.style.setProperty(token, valueOf(token));
      expect({ token, looks: looksOf(figure, token) }).toEqual({ token, looks: wanted });
      around.style.removeProperty(token);
      expect({ token, looks: looksOf(figure, token) }).toEqual({ token, looks: before });
    }
  });
});

test("a token nearer to the chart stands before one further away", () => {
  const figure = draw("light");
  document.documentElement.style.setProperty("--dateline-ink", "rgb(9, 9, 9)");
  host.style.setProperty("--dateline-ink", "rgb(1, 122, 203)");
  expect(getComputedStyle(figure).color).toBe("rgb(1, 122, 203)");
  figure.style.setProperty("--dateline-ink", "rgb(2, 2, 2)");
  expect(getComputedStyle(figure).color).toBe("rgb(2, 2, 2)");
});

test("a fixed theme stands on its paper, unless the page sets a background", () => {
  const figure = draw("light");
  select(host).datum(koupol).call(timeline().theme("dark"));
  const ground = (): string => getComputedStyle(figure).backgroundColor;
  expect(ground()).toBe("rgb(20, 23, 28)");
  host.style.setProperty("--dateline-paper", "rgb(3, 3, 3)");
  expect(ground()).toBe("rgb(3, 3, 3)");
  host.style.setProperty("--dateline-background", "rgb(4, 4, 4)");
  expect(ground()).toBe("rgb(4, 4, 4)");
});
