import { select } from "d3";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { timeline, type Timeline } from "../../src/index.ts";
import "../../src/style/d3-dateline.css";
import { crowdedEvents, tenGoodEvents } from "./stories.ts";

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  host.setAttribute("style", "width: 960px; font: 16px sans-serif");
});

afterEach(() => host.remove());

const draw = (chart: Timeline, story: unknown = tenGoodEvents()): void => {
  select(host).datum(story).call(chart);
};
const resize = async (width: number): Promise<void> => {
  host.style.width = `${width}px`;
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const one = <Found extends Element = HTMLElement>(selector: string): Found => {
  const found = host.querySelector<Found>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};
const mark = (id: string): SVGAElement => one(`.dateline-event[href$="-event-${id}"]`);
const summary = (id: string): HTMLElement => one(`[id$="-event-${id}"] summary`);
const mores = (): SVGAElement[] => [...host.querySelectorAll<SVGAElement>(".dateline-more")];
const cardTitle = (): string | null | undefined => host.querySelector(".dateline-card-title")?.textContent;
const focused = (): Element | null => document.activeElement;

/** A click by keyboard: without a pointer its detail is 0. */
const press = (node: HTMLElement | SVGElement): void => {
  node.focus();
  node.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 0 }));
};
const escape = (): unknown => focused()?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
const close = (): void => one(".dateline-close").click();

/** Opens a "+n" and, from its list, an event that has no mark of its own; returns the "+n". */
function openUnmarked(): SVGAElement {
  for (const more of mores()) {
    press(more);
    const marked = new Set([...host.querySelectorAll(".dateline-event")].map((node) => node.getAttribute("href")));
    const jump = [...host.querySelectorAll<HTMLElement>(".dateline-jump")].find((node) => !marked.has(node.getAttribute("href")));
    if (jump === undefined) continue;
    press(jump);
    return more;
  }
  throw new Error("every event has a mark");
}

describe("a container that becomes narrow, and wide again", () => {
  test("takes the focus from an open card to the event's summary and back to the event", async () => {
    draw(timeline());
    press(mark("e6"));
    expect(focused()?.textContent).toBe("Event number 6");
    await resize(390);
    expect(focused()).toBe(summary("e6"));
    await resize(960);
    expect(focused()).toBe(mark("e6"));
  });

  test("takes it from a link within the card", async () => {
    draw(timeline());
    press(mark("e6"));
    one(".dateline-details a.dateline-link").focus();
    await resize(390);
    expect(focused()).toBe(summary("e6"));
    one("details[open] a.dateline-link").focus();
    await resize(960);
    expect(focused()).toBe(mark("e6"));
  });

  test("takes it from a mark without a card", async () => {
    draw(timeline());
    mark("e2").focus();
    await resize(390);
    expect(focused()).toBe(summary("e2"));
    await resize(960);
    expect(focused()).toBe(mark("e2"));
  });

  test("takes it from a +n, and from its card, to an event behind it", async () => {
    for (const begin of [() => mores()[3]!.focus(), () => press(mores()[3]!)]) {
      draw(timeline(), crowdedEvents());
      begin();
      await resize(390);
      expect(focused()?.localName).toBe("summary");
      await resize(960);
      expect(focused()).toSatisfy((node: Element) => node.matches(".dateline-more, .dateline-event"));
    }
  });

  test("leaves it alone where it is not in the timeline", async () => {
    const button = document.createElement("button");
    host.append(button);
    draw(timeline());
    mark("e6").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
    button.focus();
    await resize(390);
    await resize(960);
    expect(focused()).toBe(button);
  });

  test("works inside an open shadow root", async () => {
    const root = host.attachShadow({ mode: "open" });
    const inner = document.createElement("div");
    root.append(inner);
    select(inner).datum(tenGoodEvents()).call(timeline());
    root.querySelector<SVGAElement>(".dateline-event")?.focus();
    await resize(390);
    expect(root.activeElement?.localName).toBe("summary");
  });
});

describe("the focus", () => {
  test("goes back to the title in the table that the details were opened from", async () => {
    const chart = timeline().parts([forms]);
    draw(chart, tenGoodEvents());
    chart.view(select(host), { form: "table" });
    const link = host.querySelectorAll<HTMLElement>(".dateline-table .dateline-jump")[6];
    link?.focus();
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe(host.querySelector(".dateline-card-title"));
    await userEvent.keyboard("{Escape}");
    expect(host.querySelector(".dateline-card")).toBeNull();
    expect(focused()?.textContent).toBe(link?.textContent);
  });

  test("stays in the search while a +n that is open goes", async () => {
    draw(timeline().parts([find]), crowdedEvents());
    openUnmarked();
    host.querySelector<HTMLElement>(".dateline-controls [aria-expanded]")?.click();
    const field = host.querySelector<HTMLInputElement>('input[type="search"]');
    field?.focus();
    await userEvent.keyboard("12");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(focused()).toBe(host.querySelector('input[type="search"]'));
  });

  test("goes to the title of the details that a key opens, and stays where a pointer opens them", async () => {
    draw(timeline(), tenGoodEvents());
    const mark = host.querySelector<SVGAElement>(".dateline-event");
    mark?.focus();
    await userEvent.keyboard("{Enter}");
    expect(focused()).toBe(host.querySelector(".dateline-card-title"));
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(mark);
    await userEvent.click(host.querySelector(".dateline-event .dateline-label") as Element);
    expect(host.querySelector(".dateline-card-title")).not.toBeNull();
    expect(focused()).not.toBe(host.querySelector(".dateline-card-title"));
  });

  test("goes back to the +n from the card of an event without a mark of its own", () => {
    draw(timeline(), crowdedEvents());
    for (const end of [escape, close]) {
      const more = openUnmarked();
      expect(focused()).toBe(host.querySelector(".dateline-card-title"));
      expect(focused()?.textContent).toMatch(/^A title/);
      end();
      expect(host.querySelector(".dateline-card")).toBeNull();
      expect(focused()).toBe(more);
    }
  });

  test("goes back to the +n from its own card", () => {
    draw(timeline(), crowdedEvents());
    for (const end of [escape, close]) {
      press(mores()[2]!);
      expect(focused()?.textContent).toBe(cardTitle());
      end();
      expect(focused()).toBe(mores()[2]);
    }
  });

  test("goes back to the mark when the program closes the details or opens others", () => {
    const chart = timeline();
    draw(chart);
    press(mark("e6"));
    chart.select(select(host), null);
    expect(focused()).toBe(mark("e6"));
    press(mark("e6"));
    one(".dateline-details a.dateline-link").focus();
    chart.select(select(host), "e2");
    expect(host.contains(focused())).toBe(true);
  });

  test("stays in the card when a link in it leads to another event by pointer", async () => {
    const events = ["a", "b"].map((id, index) => ({
      id,
      title: `Title ${id}`,
      when: { edtf: `202${index}` },
      relations: [{ type: "follows", to: id === "a" ? "b" : "a" }],
    }));
    draw(timeline(), { events });
    await userEvent.click(mark("a"));
    await userEvent.click(one(".dateline-jump"));
    expect(cardTitle()).toBe("Title b");
    expect(one(".dateline-details").contains(focused())).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(host.querySelector(".dateline-card")).toBeNull();
    expect(focused()).toBe(mark("b"));
  });

  test("stays on an event whose item moves to another year", () => {
    host.style.width = "390px";
    const chart = timeline();
    draw(chart);
    summary("e3").focus();
    const story = tenGoodEvents();
    story.events[3]!.when.edtf = "2031-01-01";
    draw(chart, story);
    expect(focused()).toBe(summary("e3"));
  });

  test("goes to the +n when a transition fades out the focused mark of an event that stays", async () => {
    const chart = timeline();
    const story = crowdedEvents();
    const few = { events: story.events.filter((_, index) => index % 60 === 59) };
    draw(chart, few);
    const id = few.events.map((event) => event.id);
    const hidden = (): string | undefined => id.find((name) => host.querySelector(`.dateline-event[href$="-event-${name}"]`) === null);
    draw(chart, story);
    const name = hidden();
    if (name === undefined) throw new Error("every event has a mark");
    draw(chart, few);
    mark(name).focus();
    const { transition } = await import("d3");
    select(host)
      .datum(story)
      .transition(transition().duration(50))
      .call(chart as never);
    expect(focused()?.getAttribute("class")).toBe("dateline-more");
  });
});

describe("the page", () => {
  test("stays where the reader has scrolled to while the focus moves on", async () => {
    const room = document.createElement("div");
    room.style.height = "3000px";
    host.before(room);
    try {
      draw(timeline());
      for (const begin of [() => mark("e6").focus(), () => press(mark("e6"))]) {
        begin();
        // WebKit scrolls to the focus in a later frame.
        await resize(960);
        for (const [width, next] of [
          [390, summary],
          [960, mark],
        ] as const) {
          window.scrollTo(0, 0);
          await resize(width);
          expect(focused()).toBe(next("e6"));
          expect(window.scrollY).toBe(0);
        }
      }
    } finally {
      room.remove();
    }
  });
});

describe("what the focus is on leaves the story: the figure takes it", () => {
  const figure = (): HTMLElement => one("figure");
  const without = (id: string): object => {
    const story = tenGoodEvents();
    return { ...story, events: story.events.filter((event) => event.id !== id) };
  };
  const link = (): HTMLElement => one(".dateline-details a.dateline-link");

  test.each<[string, width: number, begin: () => void]>([
    ["a mark", 960, () => mark("e6").focus()],
    ["the title of a card", 960, () => press(mark("e6"))],
    ["a link in a card", 960, () => (press(mark("e6")), link().focus())],
    ["the button of a card", 960, () => (press(mark("e6")), one(".dateline-close").focus())],
    ["a summary", 390, () => summary("e6").focus()],
    ["a link in a list", 390, () => (press(summary("e6")), one("details[open] a.dateline-link").focus())],
  ])("%s", (_, width, begin) => {
    for (const story of [without("e6"), { events: [] }, "broken"]) {
      host.style.width = `${width}px`;
      const chart = timeline();
      draw(chart);
      begin();
      expect(host.querySelector("figure")?.contains(focused())).toBe(true);
      expect(figure().hasAttribute("tabindex")).toBe(false);
      draw(chart, story);
      expect(focused()).toBe(figure());
      expect(figure().tabIndex).toBe(-1);
      chart.destroy(select(host));
    }
  });

  test("a mark that fades away", async () => {
    const { transition } = await import("d3");
    draw(timeline());
    mark("e6").focus();
    select(host)
      .datum(without("e6"))
      .transition(transition().duration(50))
      .call(timeline() as never);
    expect(focused()).toBe(figure());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(focused()).toBe(figure());
  });

  test("a +n and its card", () => {
    for (const begin of [() => mores()[0]!.focus(), () => press(mores()[0]!)]) {
      draw(timeline(), crowdedEvents());
      begin();
      draw(timeline());
      expect(mores()).toEqual([]);
      expect(focused()?.matches("figure, .dateline-event")).toBe(true);
      draw(timeline(), "broken");
      expect(focused()).toBe(figure());
    }
  });

  test("a link in the description", () => {
    draw(timeline(), { ...tenGoodEvents(), description: "[Link](https://paper.example/)" });
    one(".dateline-description a").focus();
    draw(timeline());
    expect(focused()).toBe(figure());
  });

  test("keeps it through updates without a blur, changes nothing that stands, and cannot have it any more once it is gone", async () => {
    draw(timeline());
    mark("e6").focus();
    draw(timeline(), without("e6"));
    const changed = vi.fn();
    figure().addEventListener("blur", changed);
    const observer = new MutationObserver(changed);
    observer.observe(figure(), { attributes: true });
    draw(timeline(), without("e6"));
    await resize(900);
    expect(changed).not.toHaveBeenCalled();
    observer.disconnect();
    for (const story of ["broken", tenGoodEvents()]) {
      draw(timeline(), story);
      await resize(960);
      expect(focused()).toBe(figure());
    }
    timeline().select(select(host), "e2");
    expect(focused()).toBe(figure());
    mark("e2").focus();
    draw(timeline());
    expect(focused()).toBe(mark("e2"));
    expect(figure().hasAttribute("tabindex")).toBe(false);
  });

  test("not where the focus is elsewhere", () => {
    draw(timeline());
    draw(timeline(), "broken");
    expect(focused()).toBe(document.body);
    expect(figure().hasAttribute("tabindex")).toBe(false);
  });
});

describe("a list, by keyboard", () => {
  test("Enter, Space and Escape open and close the details; the summary keeps the focus, and each is told once", async () => {
    host.style.width = "390px";
    const heard = vi.fn();
    draw(timeline().on("select", heard));
    summary("e2").focus();
    const isOpen = (): boolean => one<HTMLDetailsElement>("[id$='-event-e2'] details").open;
    for (const [open, end] of [
      ["{Enter}", "{Enter}"],
      [" ", " "],
      ["{Enter}", "{Escape}"],
    ] as const) {
      await userEvent.keyboard(open);
      expect(isOpen()).toBe(true);
      expect(one("details[open] .dateline-card").textContent).toContain("Paper 2");
      await userEvent.keyboard(end);
      expect(isOpen()).toBe(false);
      expect(focused()).toBe(summary("e2"));
    }
    expect(heard).toHaveBeenCalledTimes(6);
    await userEvent.keyboard("{Enter}{Tab}");
    expect(focused()?.matches("details[open] .dateline-card a")).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(summary("e2"));
    expect(heard).toHaveBeenCalledTimes(8);
  });
});

describe("a +n", () => {
  test("stays open while the width changes, and a click on it closes it", async () => {
    draw(timeline(), crowdedEvents());
    const count = mores().length;
    expect(count).toBeGreaterThan(5);
    for (let index = 0; index < count; index += 5) {
      await resize(960);
      press(mores()[index]!);
      for (const width of [930, 960, 1010]) {
        await resize(width);
        expect(cardTitle()).toMatch(/without a label/);
        expect(host.querySelector(".dateline-details")?.contains(focused())).toBe(true);
      }
      close();
      const same = mores().indexOf(focused() as SVGAElement);
      expect(same).toBeGreaterThanOrEqual(0);
      await resize(960);
      press(mores()[index]!);
      await resize(1010);
      press(mores()[same]!);
      expect(host.querySelector(".dateline-card")).toBeNull();
    }
  });

  test("closes where all its events have labels, and in a list; it does not come back by itself", async () => {
    for (const width of [6000, 390]) {
      await resize(700);
      const heard = vi.fn();
      draw(timeline().on("select", heard), fortyEvents());
      press(mores()[0]!);
      expect(cardTitle()).toMatch(/without a label/);
      await resize(width);
      expect(mores()).toEqual([]);
      expect(host.querySelector(".dateline-card")).toBeNull();
      expect(focused()?.matches(".dateline-event, summary")).toBe(true);
      await resize(700);
      expect(mores()).not.toEqual([]);
      expect(host.querySelector(".dateline-card")).toBeNull();
      expect(heard).not.toHaveBeenCalled();
    }
  });

  const fortyEvents = (): object => ({
    events: Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      title: `A title of some length that takes its room, as titles do in newspapers, number ${index}`,
      when: { edtf: `${1900 + index}` },
    })),
  });

  test("is no event: only what it closes is told", () => {
    const heard = vi.fn();
    draw(timeline().on("select", heard), crowdedEvents());
    press(mores()[0]!);
    press(mores()[1]!);
    escape();
    expect(heard).not.toHaveBeenCalled();
    press(one(".dateline-event"));
    expect(heard).toHaveBeenCalledOnce();
    press(mores()[0]!);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(heard.mock.lastCall?.[0]).toMatchObject({ event: undefined, element: host });
    press(one(".dateline-jump"));
    expect(heard).toHaveBeenCalledTimes(3);
    expect(heard.mock.lastCall?.[0]).toMatchObject({ event: { title: cardTitle() } });
  });

  test("is not mistaken for an event, whatever the ids", () => {
    const { events } = crowdedEvents();
    const named = events.map((event) => ({ ...event, lane: undefined }));
    const ids = events.flatMap(({ id }) => [`more-${id}`, `more-0-${id}`, `+${id}`, ` ${id}`, `\u0000${id}`, `\udc00${id}`]);
    const others = ids.map((id, index) => ({ id, title: `Other ${index}`, when: { edtf: "1990-01-01" } }));
    draw(timeline(), { events: [...named, ...others] });
    for (const more of mores()) {
      press(more);
      expect(cardTitle()).toMatch(/without a label/);
      escape();
      expect(focused()).toBe(more);
    }
  });
});
