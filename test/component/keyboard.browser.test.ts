import { select } from "d3";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import koupol from "../../examples/koupol.json";
import { timeline } from "../../src/index.ts";
import { forms } from "../../src/part/forms/forms.ts";
import "../../src/style/d3-dateline.css";

const host = document.createElement("div");
const before = document.createElement("button");
const after = document.createElement("button");
before.textContent = "before";
after.textContent = "after";

const chart = timeline().parts([forms]);

function draw(width: number): void {
  host.setAttribute("style", `width: ${width}px; font: 16px sans-serif`);
  document.body.append(before, host, after);
  select(host).datum(koupol).call(chart);
  before.focus();
}

beforeEach(() => {
  document.title = "Keyboard";
});

afterEach(() => {
  chart.destroy(select(host));
  host.remove();
  before.remove();
  after.remove();
});

/** What a screen reader would call what has the focus. */
function focused(): string {
  const node = document.activeElement;
  if (node === null) return "nothing";
  return (node.getAttribute("aria-label") ?? node.querySelector(".dateline-name")?.textContent ?? node.textContent ?? "").trim();
}

async function press(keys: string): Promise<string> {
  await userEvent.keyboard(keys);
  return focused();
}

const inTimeOrder = [...koupol.events].length;

describe.each([390, 960])("the keyboard over the Koupol story at %i px", (width) => {
  test("leaves within three Tabs, and comes back the same way", async () => {
    draw(width);
    const way = [await press("{Tab}"), await press("{Tab}"), await press("{Tab}")];
    expect(way[0]).toBe("Lanes");
    expect(way[1]).toMatch(/^EU puts IEMZ Kupol on its sanctions lists/);
    expect(way[2]).toBe("after");
    expect(await press("{Shift>}{Tab}{/Shift}")).toBe(way[1]);
    expect(await press("{Shift>}{Tab}{/Shift}")).toBe("Lanes");
    expect(await press("{Shift>}{Tab}{/Shift}")).toBe("before");
  });

  test("reaches every event by arrow keys, in time order, and stops at the end", async () => {
    draw(width);
    const log: string[] = [];
    log.push(await press("{Tab}{Tab}"));
    for (let count = 1; count < inTimeOrder + 1; count++) log.push(await press("{ArrowRight}"));
    expect(new Set(log).size).toBe(inTimeOrder);
    expect(log[inTimeOrder]).toBe(log[inTimeOrder - 1]);
    await expect(`${log.slice(0, inTimeOrder).join("\n")}\n`).toMatchFileSnapshot(`snapshots/walk-${width}.txt`);
  });

  test("Home, End, Page Up and Down by year, letters", async () => {
    draw(width);
    await press("{Tab}{Tab}");
    expect(await press("{End}")).toMatch(/^China’s foreign ministry says it is unaware of the collaboration/);
    expect(await press("{PageUp}")).toMatch(/^Kupol receives more than a dozen/);
    expect(await press("{PageUp}")).toMatch(/^Kupol makes more than 2,500/);
    expect(await press("{PageDown}{PageDown}")).toMatch(/^Kupol to make more than 6,000/);
    expect(await press("{Home}")).toMatch(/^EU puts IEMZ/);
    expect(await press("nato")).toMatch(/^NATO says/);
  });

  test("Enter opens the details, Escape closes them and gives the focus back", async () => {
    draw(width);
    const name = await press("{Tab}{Tab}{ArrowRight}");
    await press("{Enter}");
    expect(host.querySelector(".dateline-card")).not.toBeNull();
    await press("{Tab}{Escape}");
    expect(host.querySelector(".dateline-card")).toBeNull();
    expect(focused()).toBe(name);
  });

  test("the Tab key comes back to the event that had the focus, also after a redraw", async () => {
    draw(width);
    const name = await press("{Tab}{Tab}{ArrowRight}{ArrowRight}");
    await press("{Tab}");
    select(host).call(chart);
    expect(await press("{Shift>}{Tab}{/Shift}")).toBe(name);
  });

  test("what has the focus is in view and has an outline", async () => {
    draw(width);
    await press("{Tab}{Tab}{End}");
    // Firefox counts room for outlines into the box of a link in an SVG: its words must be seen.
    const box =
      document.activeElement?.querySelector(".dateline-label, .dateline-name")?.getBoundingClientRect() ?? new DOMRect(0, -1, 0, 0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    expect([outlineStyle, parseFloat(outlineWidth) >= 2]).toEqual(["solid", true]);
  });
});

test("up and down lead to the nearest event in the next lane", async () => {
  draw(960);
  await press("{Tab}{Tab}");
  expect(await press("{ArrowDown}")).toMatch(/^China’s foreign ministry says it is not aware of the project/);
  expect(await press("{ArrowUp}")).toMatch(/^US sanctions two Chinese firms|^EU measure|^Japan/);
});

test("arrow keys go along the controls and round, and a pressed form stays the stop", async () => {
  draw(960);
  expect(await press("{Tab}")).toBe("Lanes");
  expect(await press("{ArrowRight}")).toBe("List");
  expect(await press("{ArrowLeft}{ArrowLeft}")).toBe("Table");
  await press("{Enter}");
  expect(host.querySelectorAll("table tbody tr")).toHaveLength(30);
  expect(focused()).toBe("Table");
  expect(document.activeElement?.getAttribute("aria-pressed")).toBe("true");
  await press("{Home} ");
  expect(host.querySelectorAll(".dateline-event")).toHaveLength(30);
});

test("nothing has the role application, and nothing is drawn for a focus", async () => {
  draw(960);
  expect(host.querySelector("[role=application]")).toBeNull();
  await press("{Tab}{Tab}");
  let drawn = 0;
  const observer = new MutationObserver((records) => {
    drawn += records.filter(
      ({ target, attributeName }) => attributeName !== "tabindex" && !(target as Element).closest(".dateline-threads"),
    ).length;
  });
  observer.observe(host, { attributes: true, childList: true, subtree: true });
  await press("{ArrowRight}{ArrowRight}");
  await Promise.resolve();
  observer.disconnect();
  expect(drawn).toBe(0);
});
