import { keyOf } from "../../render/dom/patch.ts";
import { windowOf as daysOf } from "../../state/window-text.ts";
import type { ReaderChart } from "../part.ts";
import { askedWindow } from "../zoom/ask-window.ts";
import { dayAt } from "../zoom/day-at.ts";
import { limitsOf } from "../zoom/limits-of.ts";
import { windowWords } from "../zoom/window-words.ts";
import { withinLimits, type Window } from "../zoom/window.ts";
import { steppedDay } from "./stepped-day.ts";
import { stripScale } from "./strip-markup.ts";

const sliders = ["window", "start", "end"];
/** A pointer that moves less than this, in px, only points. */
const slop = 4;
/** Windows longer than this, in days, are stepped by months. */
const stepsByMonths = 120;

/** Moves the window by its handles, by pointer and by key, by a stroke over the strip, and by its two dates. */
export function listenToStrip(chart: ReaderChart): () => void {
  const { figure, moment } = chart;
  const asked = askedWindow(chart);
  const dayUnder = (clientX: number): number => {
    const { left } = figure.querySelector(".dateline-overview")?.getBoundingClientRect() ?? { left: 0 };
    return dayAt(stripScale(moment()), clientX - left);
  };
  /** Asks for a window between two days in any order, both within the story. */
  const between = (one: number, other: number, source: Event): void => {
    const limits = limitsOf(moment());
    const [first, last] = limits.whole;
    asked.ask(withinLimits([Math.max(first, Math.min(one, other)), Math.min(last, Math.max(one, other))], limits), source);
  };
  const moved = ([first, last]: Window, name: string, days: number, source: Event): void => {
    if (name === "window") asked.ask(withinLimits([first + days, last + days], limitsOf(moment())), source);
    else between(first + (name === "start" ? days : 0), last + (name === "end" ? days : 0), source);
  };

  interface Drag {
    readonly id: number;
    /** What is moved; undefined where a stroke chooses a window. */
    readonly name: string | undefined;
    readonly x: number;
    readonly day: number;
    readonly window: Window;
    hasMoved: boolean;
  }
  let drag: Drag | undefined;
  chart.on(figure, "pointerdown", (event: PointerEvent) => {
    const strip = (event.target as Element).closest(".dateline-overview");
    if (strip === null || event.button !== 0) return;
    const slider = (event.target as Element).closest(".dateline-slider");
    strip.setPointerCapture(event.pointerId);
    const { pointerId: id, clientX: x } = event;
    drag = { id, name: (slider && keyOf(slider)) ?? undefined, x, day: dayUnder(x), window: asked.now(), hasMoved: false };
  });
  chart.on(figure, "pointermove", (event: PointerEvent) => {
    if (drag?.id !== event.pointerId || (!drag.hasMoved && Math.abs(event.clientX - drag.x) < slop)) return;
    drag.hasMoved = true;
    const day = dayUnder(event.clientX);
    if (drag.name === undefined) between(drag.day, day, event);
    else moved(drag.window, drag.name, day - drag.day, event);
  });
  chart.on(figure, "pointerup pointercancel", (event: PointerEvent) => {
    // A click beside the window brings it there.
    if (drag?.name === undefined && drag?.hasMoved === false && event.type === "pointerup")
      moved(drag.window, "window", drag.day - (drag.window[0] + drag.window[1]) / 2, event);
    drag = undefined;
  });

  chart.on(figure, "keydown", (event: KeyboardEvent) => {
    const slider = (event.target as Element).closest(".dateline-slider");
    const name = slider && keyOf(slider);
    if (!name) return;
    const window = asked.now();
    const [first, last] = window;
    const day = name === "end" ? last : first;
    const isMirrored = moment().teller.locale.direction === "rtl";
    const months = last - first > stepsByMonths ? 1 : 0;
    const direction = event.key === (isMirrored ? "ArrowLeft" : "ArrowRight") || event.key === "PageUp" ? 1 : -1;
    const { whole } = limitsOf(moment());
    const to: Readonly<Record<string, () => number>> = {
      ArrowLeft: () => steppedDay(day, months, direction),
      ArrowRight: () => steppedDay(day, months, direction),
      PageUp: () => steppedDay(day, months === 0 ? 1 : 12, 1),
      PageDown: () => steppedDay(day, months === 0 ? 1 : 12, -1),
      Home: () => whole[0],
      End: () => whole[1],
    };
    const turn = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? 2 : 0;
    const next = to[event.key];
    if (turn > 0) {
      const other = sliders[(sliders.indexOf(name) + turn) % sliders.length] ?? "";
      figure.querySelector<SVGElement>(`.dateline-slider-${other}`)?.focus();
    } else if (next !== undefined) moved(window, name, next() - day, event);
    else return;
    event.preventDefault();
  });

  chart.on(figure, "change focusout", (event: Event) => {
    const { phrase, locale } = moment().teller;
    const input = (event.target as Element).closest<HTMLInputElement>(".dateline-dates input");
    if (input === null) return;
    const [first, last] = asked.now();
    const { whole } = limitsOf(moment());
    const [day = NaN, after = NaN] = daysOf(input.value) ?? [];
    const [from, to] = input.name === "from" ? [day, last] : [first, after];
    const isValid = day > whole[0] - 1 && day < whole[1] && from < to;
    if (isValid && event.type === "change") between(from, to, event);
    if (isValid || event.type === "change") return;
    // While a year is typed it is another one: what is wrong is told when the field is left.
    if (input.value !== "") chart.say(phrase("overview.invalid", { value: windowWords([day, day + 1], locale) }));
    input.value = input.defaultValue;
  });
  return asked.end;
}
