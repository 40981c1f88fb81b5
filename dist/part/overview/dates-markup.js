import { element } from '../../render/text/markup.js';
import { windowText } from '../../state/window-text.js';
import { limitsOf, windowOf } from '../zoom/limits-of.js';

function hasFields(moment) {
  const { whole, least } = limitsOf(moment);
  return least < Infinity && windowText(whole).split("/").every((day) => /^(?!0000)\d{4}-/.test(day));
}
function datesMarkup(moment) {
  const { phrase } = moment.teller;
  const [min, max] = windowText(limitsOf(moment).whole).split("/");
  const values = windowText(windowOf(moment)).split("/");
  const fields = ["from", "to"].map(
    (name, index) => element("label", {}, [
      `${phrase(`overview.${name}`)} `,
      element("input", { class: "dateline-input", type: "date", name, min, max, value: values[index] })
    ])
  );
  return element("div", { class: "dateline-panel dateline-dates" }, fields, "dates");
}

export { datesMarkup, hasFields };
