import { keyOf } from "../../render/dom/patch.ts";
import { readPlain } from "../../date/index.ts";
import { windowOf as daysOf, windowText } from "../../state/window-text.ts";
import type { ReaderChart } from "../part.ts";
import { askedWindow } from "../zoom/ask-window.ts";
import { dayAt } from "../zoom/day-at.ts";
import { limitsOf } from "../zoom/limits-of.ts";
import { onDrag } from "../zoom/on-drag.ts";
import { manyDays, windowWords } from "../zoom/window-words.ts";
import type { Window } from "../../state/window-text.ts";
import { steppedDay } from "./stepped-day.ts";
import { stripScale } from "./strip-markup.ts";

const sliders = ["window", "start", "end"];
/** How many steps a key makes. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageDown: -12, PageUp: 12 };

/** Moves the window by its handles, by pointer and by key, by a stroke over the strip, and by its two dates. */
export function listenToStrip(chart: ReaderChart): () => void {
  const { figure, moment, on } = chart;
  const asked = askedWindow(chart);
  const under = (clientX: number): number => {
    const { left = 0 } = figure.querySelector(".dateline-overview")?.getBoundingClientRect() ?? {};
    return dayAt(stripScale(moment()), clientX - left);
  };
  /** Asks for the window between two days in any order, of the story. */
  const ask = (one: number, other: number, source: Event): void => {
    const [start, end] = limitsOf(moment()).whole;
    const first = Math.max(start, Math.min(one, other));
    asked.ask(first, 0, Math.min(end, Math.max(one, other)) - first, source);
  };
  /** Moves an end of the window, or all of it. */
  const move = (name: string, [first, last]: Window, days: number, source: Event): void => {
    if (name === "window") asked.ask(first + days, 0, last - first, source);
    else ask(first + (name === "start" ? days : 0), last + (name === "end" ? days : 0), source);
  };

  /** How many days an end of the window, or all of it, can go back or on. */
  const farthest = (name: string, [first, last]: Window, key: "Home" | "End"): number => {
    const { whole, least } = limitsOf(moment());
    if (key === "Home") return name === "end" ? first + least - last : whole[0] - first;
    return name === "start" ? last - least - first : whole[1] - last;
  };

  onDrag(chart, ({ target, clientX }) => {
    if ((target as Element).closest(".dateline-overview") === null) return undefined;
    const slider = (target as Element).closest(".dateline-slider");
    const name = slider && keyOf(slider);
    const day = under(clientX);
    const window = asked.now();
    return (event) => {
      const now = under(event.clientX);
      if (name) move(name, window, now - day, event);
      else ask(day, now, event);
    };
  });

  on(figure, "keydown", (event: KeyboardEvent) => {
    const { target, key } = event;
    const slider = (target as Element).closest(".dateline-slider");
    if (slider === null) return;
    const name = keyOf(slider) ?? "";
    const step = steps[key];
    const turn = key === "ArrowDown" ? 1 : 2;
    const window = asked.now();
    if (key === "Home" || key === "End") {
      move(name, window, farthest(name, window, key), event);
    } else if (step !== undefined) {
      const day = window[name === "end" ? 1 : 0];
      const isLong = window[1] - window[0] > manyDays;
      const isMirrored = key.startsWith("Arrow") && moment().teller.locale.direction === "rtl";
      const months = isLong ? Math.abs(step) : Math.floor(Math.abs(step) / 12);
      move(name, window, steppedDay(day, months, step > 0 === isMirrored ? -1 : 1) - day, event);
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      figure.querySelector<SVGElement>(`.dateline-slider-${sliders[(sliders.indexOf(name) + turn) % 3]}`)?.focus();
    } else return;
    event.preventDefault();
  });

  on(figure, "change focusout", (event: Event) => {
    const input = (event.target as Element).closest<HTMLInputElement>(".dateline-dates input");
    if (input === null) return;
    const { phrase, locale } = moment().teller;
    const [first, last] = asked.now();
    const [start, end] = limitsOf(moment()).whole;
    const days = daysOf(readPlain(input.value));
    const [from, to] = [input.name === "from" ? days?.[0] : first, input.name === "to" ? days?.[1] : last];
    const isValid = days !== undefined && from !== undefined && to !== undefined && days[1] > start && days[0] < end && from < to;
    // While a year is typed it is another one: what is wrong is told when the field is left.
    if (event.type === "change") {
      if (isValid) ask(from, to, event);
    } else {
      if (days && !isValid) chart.say(phrase("overview.invalid", { value: windowWords(days, locale) }));
      // Also what is a date may not be the window's: that has fewest days, and keeps to the story.
      input.value = windowText(asked.now()).split("/")[input.name === "from" ? 0 : 1] ?? "";
    }
  });
  return asked.end;
}
