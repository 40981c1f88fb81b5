import { keyOf } from '../../render/dom/patch.js';
import { readPlain } from '../../date/civil-date.js';
import { windowOf, windowText } from '../../state/window-text.js';
import { askedWindow } from '../zoom/ask-window.js';
import { dayAt } from '../zoom/day-at.js';
import { limitsOf } from '../zoom/limits-of.js';
import { onDrag } from '../zoom/on-drag.js';
import { manyDays, windowWords } from '../zoom/window-words.js';
import { steppedDay } from './stepped-day.js';
import { stripScale } from './strip-markup.js';

const sliders = ["window", "start", "end"];
const steps = { ArrowLeft: -1, ArrowRight: 1, PageDown: -12, PageUp: 12 };
function listenToStrip(chart) {
  const { figure, moment, on } = chart;
  const asked = askedWindow(chart);
  const under = (clientX) => {
    const { left = 0 } = figure.querySelector(".dateline-overview")?.getBoundingClientRect() ?? {};
    return dayAt(stripScale(moment()), clientX - left);
  };
  const ask = (one, other, source) => {
    const [start, end] = limitsOf(moment()).whole;
    const first = Math.max(start, Math.min(one, other));
    asked.ask(first, 0, Math.min(end, Math.max(one, other)) - first, source);
  };
  const move = (name, [first, last], days, source) => {
    if (name === "window") asked.ask(first + days, 0, last - first, source);
    else ask(first + (name === "start" ? days : 0), last + (name === "end" ? days : 0), source);
  };
  const farthest = (name, [first, last], key) => {
    const { whole, least } = limitsOf(moment());
    if (key === "Home") return name === "end" ? first + least - last : whole[0] - first;
    return name === "start" ? last - least - first : whole[1] - last;
  };
  onDrag(chart, ({ target, clientX }) => {
    if (target.closest(".dateline-overview") === null) return void 0;
    const slider = target.closest(".dateline-slider");
    const name = slider && keyOf(slider);
    const day = under(clientX);
    const window = asked.now();
    return (event) => {
      const now = under(event.clientX);
      if (name) move(name, window, now - day, event);
      else ask(day, now, event);
    };
  });
  on(figure, "keydown", (event) => {
    const { target, key } = event;
    const slider = target.closest(".dateline-slider");
    if (slider === null) return;
    const name = keyOf(slider) ?? "";
    const step = steps[key];
    const turn = key === "ArrowDown" ? 1 : 2;
    const window = asked.now();
    if (key === "Home" || key === "End") {
      move(name, window, farthest(name, window, key), event);
    } else if (step !== void 0) {
      const day = window[name === "end" ? 1 : 0];
      const isLong = window[1] - window[0] > manyDays;
      const isMirrored = key.startsWith("Arrow") && moment().teller.locale.direction === "rtl";
      const months = isLong ? Math.abs(step) : Math.floor(Math.abs(step) / 12);
      move(name, window, steppedDay(day, months, step > 0 === isMirrored ? -1 : 1) - day, event);
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      figure.querySelector(`.dateline-slider-${sliders[(sliders.indexOf(name) + turn) % 3]}`)?.focus();
    } else return;
    event.preventDefault();
  });
  on(figure, "change focusout", (event) => {
    const input = event.target.closest(".dateline-dates input");
    if (input === null) return;
    const { phrase, locale } = moment().teller;
    const [first, last] = asked.now();
    const [start, end] = limitsOf(moment()).whole;
    const days = windowOf(readPlain(input.value));
    const [from, to] = [input.name === "from" ? days?.[0] : first, input.name === "to" ? days?.[1] : last];
    const isValid = days !== void 0 && from !== void 0 && to !== void 0 && days[1] > start && days[0] < end && from < to;
    if (event.type === "change") {
      if (isValid) ask(from, to, event);
    } else {
      if (days && !isValid) chart.say(phrase("overview.invalid", { value: windowWords(days, locale) }));
      input.value = windowText(asked.now()).split("/")[input.name === "from" ? 0 : 1] ?? "";
    }
  });
  return asked.end;
}

export { listenToStrip };
