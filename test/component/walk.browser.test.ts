import { select } from "d3";
import { server, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import { timeline } from "../../src/index.ts";
import { allParts } from "./all-parts.ts";
import "../../src/style/d3-dateline.css";

const host = document.createElement("div");
const before = document.createElement("button");
const after = document.createElement("button");
before.textContent = "before";
after.textContent = "after";

const chart = timeline().parts(allParts);

beforeEach(() => {
  document.title = "Walk";
  history.replaceState(null, "", location.href.replace(/#.*/, ""));
});

afterEach(() => {
  chart.destroy(select(host));
  for (const node of [host, before, after]) node.remove();
});

function draw(width: number): void {
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  document.body.append(before, host, after);
  select(host).datum(koupol).call(chart);
  before.focus();
}

const focused = (): Element => document.activeElement as Element;
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const shown = (selector: string): Element[] => [...host.querySelectorAll(selector)].filter((node) => node.getClientRects().length > 0);
const events = ".dateline-event, .dateline-more, .dateline-item > details > summary, .dateline-item summary";

/** The details of one event in so many are walked through: in other drivers a key takes twenty times as long. */
const pace = server.browser === "chromium" ? 1 : 10;

/** What a reader hears of a control. */
function nameOf(node: Element): string {
  const label = node.getAttribute("aria-label") ?? node.closest("label")?.textContent ?? node.textContent;
  const states = ["pressed", "expanded", "disabled", "valuetext"].flatMap((state) => {
    const said = node.getAttribute(`aria-${state}`);
    return said === null ? [] : [` [${state} ${said}]`];
  });
  return `${node.getAttribute("role") ?? node.localName} ${label.trim().replace(/\s+/g, " ")}${states.join("")}`;
}

/** What takes the focus beside events. */
const controls = (): Element[] => shown("button, input, select, textarea, [role=slider], a[href]").filter((node) => !node.matches(events));

/** Walks from before the timeline until it is left, and along each row of controls; returns what had the focus in order, and the Tabs that it took. */
async function walkControls(): Promise<{ reached: Element[]; tabs: number }> {
  before.focus();
  const reached: Element[] = [];
  for (let tabs = 0; ; tabs++) {
    await press("{Tab}");
    const stop = focused();
    if (stop === after) return { reached, tabs };
    if (!host.contains(stop) || tabs > 20) throw new Error(`the focus is lost at ${stop.outerHTML.slice(0, 90)}`);
    if (stop.matches(events)) continue;
    // A date field has a stop for its day, its month and its year.
    if (stop !== reached.at(-1)) reached.push(stop);
    const key = stop.matches(".dateline-control") ? "{ArrowRight}" : stop.matches("[role=slider]") ? "{ArrowDown}" : undefined;
    if (key === undefined) continue;
    for (let step = 0; step < 60; step++) {
      await press(key);
      if (focused() === stop) break;
      reached.push(focused());
    }
  }
}

/** A panel is opened by the key that a reader has, on the button found by arrow keys. */
async function pressControl(label: string): Promise<void> {
  before.focus();
  await press("{Tab}{Home}");
  for (let step = 0; step < 60 && focused().textContent !== label; step++) await press("{ArrowRight}");
  expect(focused().textContent).toBe(label);
  await press("{Enter}");
}

/** The sources of an event with an address: its own, and those of who asserts and of who answers. */
function addressesOf(event: object): string[] {
  const { sources = [], claims = [], replies = [] } = event as Record<"sources" | "claims" | "replies", never[] | undefined>;
  const ids = [...(sources as string[]), ...[...claims, ...replies].flatMap(({ sources: ids = [] }: { sources?: string[] }) => ids)];
  const cited = (koupol.sources as { id: string; url?: string }[]).filter(({ id }) => ids.includes(id));
  return cited.flatMap(({ url }) => (url === undefined ? [] : [url]));
}

describe.each([960, 390])("the keyboard over the Koupol story with every part, at %i px", (width) => {
  test("reaches every control, also those of open panels, and leaves within three Tabs", async () => {
    draw(width);
    const log: string[] = [];
    for (const panel of ["", "Find and filter", "Period shown", "Take away"]) {
      if (panel !== "") await pressControl(panel);
      const all = controls();
      const { reached, tabs } = await walkControls();
      expect(all.filter((node) => !reached.includes(node)).map((node) => node.outerHTML.slice(0, 120))).toEqual([]);
      expect(reached.filter((node, index) => reached.indexOf(node) !== index)).toEqual([]);
      // From the first stop; an open panel has stops of its own.
      if (panel === "") expect(tabs).toBeLessThanOrEqual(3);
      log.push(panel === "" ? "No panel is open" : `Panel: ${panel}`, ...reached.map((node) => `  ${nameOf(node)}`));
      if (panel !== "") await pressControl(panel);
    }
    await expect(`${log.join("\n")}\n`).toMatchFileSnapshot(`snapshots/controls-${width}.txt`);
  }, 60_000);

  test("reaches every event in time order, and every link and button of its details", async () => {
    draw(width);
    await press("{Tab}");
    while (!focused().matches(events)) await press("{Tab}");
    const log: string[] = [];
    let links = 0;
    for (const [index, event] of koupol.events.entries()) {
      const stop = focused();
      const title = (stop.getAttribute("aria-label") ?? stop.querySelector(".dateline-name")?.textContent ?? "").trim();
      log.push(title);
      if (index % pace > 0) {
        await press("{ArrowRight}");
        continue;
      }
      await press("{Enter}");
      await expect.poll(() => host.querySelector(".dateline-card")).not.toBeNull();
      const card = host.querySelector(".dateline-card") as Element;
      const wanted = [...card.querySelectorAll("a[href], button, [tabindex='0']")];
      const reached: Element[] = [];
      // The focus stands at the title of the details, or at the summary that opened them; some of them come before it.
      for (const key of ["{Shift>}{Tab}{/Shift}", "{Tab}"]) {
        for (let tab = 0; tab < 60; tab++) {
          await press(key);
          if (!card.contains(focused())) break;
          if (!reached.includes(focused())) reached.push(focused());
        }
        // Back to where the way out led from.
        await press(key === "{Tab}" ? "{Shift>}{Tab}{/Shift}" : "{Tab}");
      }
      expect(wanted.filter((node) => !reached.includes(node)).map((node) => `${event.id}: ${node.outerHTML}`)).toEqual([]);
      const addresses = reached.map((node) => node.getAttribute("href") ?? "");
      const told = koupol.events.find((one) => title.startsWith(one.title.en));
      expect(told, title).toBeDefined();
      for (const address of addressesOf(told as object)) expect(addresses, title).toContain(address);
      links += addresses.filter((address) => address.startsWith("http")).length;
      log.push(
        ...reached.map(
          (node) => `  ${nameOf(node)}${node.getAttribute("href")?.startsWith("http") ? ` <${node.getAttribute("href")}>` : ""}`,
        ),
      );
      expect(card.contains(focused())).toBe(true);
      await press("{Escape}");
      await expect.poll(() => host.querySelector(".dateline-card")).toBeNull();
      await press("{ArrowRight}");
    }
    expect(new Set(log.filter((line) => !line.startsWith(" "))).size).toBe(koupol.events.length);
    const cited = koupol.events.flatMap((event) => [...new Set(addressesOf(event))]);
    if (pace > 1) return;
    expect(links).toBeGreaterThanOrEqual(cited.length);
    await expect(`${log.join("\n")}\n`).toMatchFileSnapshot(`snapshots/walk-all-${width}.txt`);
  }, 90_000);
});
