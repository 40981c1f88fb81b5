import { keyOf } from '../../render/dom/patch.js';
import { windowOf } from '../../state/window-text.js';
import { askedWindow } from '../zoom/ask-window.js';
import { dayAt } from '../zoom/day-at.js';
import { limitsOf } from '../zoom/limits-of.js';
import { windowWords } from '../zoom/window-words.js';
import { withinLimits } from '../zoom/window.js';
import { steppedDay } from './stepped-day.js';
import { stripScale } from './strip-markup.js';

const sliders = ["window", "start", "end"];
const slop = 4;
const stepsByMonths = 120;
function listenToStrip(chart) {
  const { figure, moment } = chart;
  const asked = askedWindow(chart);
  const dayUnder = (clientX) => {
    const { left } = figure.querySelector(".dateline-overview")?.getBoundingClientRect() ?? { left: 0 };
    return dayAt(stripScale(moment()), clientX - left);
  };
  const between = (one, other, source) => {
    const limits = limitsOf(moment());
    const [first, last] = limits.whole;
    asked.ask(withinLimits([Math.max(first, Math.min(one, other)), Math.min(last, Math.max(one, other))], limits), source);
  };
  const moved = ([first, last], name, days, source) => {
    if (name === "window") asked.ask(withinLimits([first + days, last + days], limitsOf(moment())), source);
    else between(first + (name === "start" ? days : 0), last + (name === "end" ? days : 0), source);
  };
  let drag;
  chart.on(figure, "pointerdown", (event) => {
    const strip = event.target.closest(".dateline-overview");
    if (strip === null || event.button !== 0) return;
    const slider = event.target.closest(".dateline-slider");
    strip.setPointerCapture(event.pointerId);
    const { pointerId: id, clientX: x } = event;
    drag = { id, name: (slider && keyOf(slider)) ?? void 0, x, day: dayUnder(x), window: asked.now(), hasMoved: false };
  });
  chart.on(figure, "pointermove", (event) => {
    if (drag?.id !== event.pointerId || !drag.hasMoved && Math.abs(event.clientX - drag.x) < slop) return;
    drag.hasMoved = true;
    const day = dayUnder(event.clientX);
    if (drag.name === void 0) between(drag.day, day, event);
    else moved(drag.window, drag.name, day - drag.day, event);
  });
  chart.on(figure, "pointerup pointercancel", (event) => {
    if (drag?.name === void 0 && drag?.hasMoved === false && event.type === "pointerup")
      moved(drag.window, "window", drag.day - (drag.window[0] + drag.window[1]) / 2, event);
    drag = void 0;
  });
  chart.on(figure, "keydown", (event) => {
    const slider = event.target.closest(".dateline-slider");
    const name = slider && keyOf(slider);
    if (!name) return;
    const window = asked.now();
    const [first, last] = window;
    const day = name === "end" ? last : first;
    const isMirrored = moment().teller.locale.direction === "rtl";
    const months = last - first > stepsByMonths ? 1 : 0;
    const direction = event.key === (isMirrored ? "ArrowLeft" : "ArrowRight") || event.key === "PageUp" ? 1 : -1;
    const { whole } = limitsOf(moment());
    const to = {
      ArrowLeft: () => steppedDay(day, months, direction),
      ArrowRight: () => steppedDay(day, months, direction),
      PageUp: () => steppedDay(day, months === 0 ? 1 : 12, 1),
      PageDown: () => steppedDay(day, months === 0 ? 1 : 12, -1),
      Home: () => whole[0],
      End: () => whole[1]
    };
    const turn = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? 2 : 0;
    const next = to[event.key];
    if (turn > 0) {
      const other = sliders[(sliders.indexOf(name) + turn) % sliders.length] ?? "";
      figure.querySelector(`.dateline-slider-${other}`)?.focus();
    } else if (next !== void 0) moved(window, name, next() - day, event);
    else return;
    event.preventDefault();
  });
  chart.on(figure, "change focusout", (event) => {
    const { phrase, locale } = moment().teller;
    const input = event.target.closest(".dateline-dates input");
    if (input === null) return;
    const [first, last] = asked.now();
    const { whole } = limitsOf(moment());
    const [day = NaN, after = NaN] = windowOf(input.value) ?? [];
    const [from, to] = input.name === "from" ? [day, last] : [first, after];
    const isValid = day > whole[0] - 1 && day < whole[1] && from < to;
    if (isValid && event.type === "change") between(from, to, event);
    if (isValid || event.type === "change") return;
    if (input.value !== "") chart.say(phrase("overview.invalid", { value: windowWords([day, day + 1], locale) }));
    input.value = input.defaultValue;
  });
  return asked.end;
}

export { listenToStrip };
