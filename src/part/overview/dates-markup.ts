import { element, type Markup } from "../../render/text/markup.ts";
import { windowText } from "../../state/window-text.ts";
import type { Moment } from "../part.ts";
import { limitsOf, windowOf } from "../zoom/limits-of.ts";

/** Returns whether date fields can name the days of a story, where it has any: HTML knows years from 1 to 9999. */
export function hasFields(moment: Moment): boolean {
  const { whole, least } = limitsOf(moment);
  return (
    least < Infinity &&
    windowText(whole)
      .split("/")
      .every((day) => /^(?!0000)\d{4}-/.test(day))
  );
}

/** Returns two date fields that do what the handles do. */
export function datesMarkup(moment: Moment): Markup {
  const { phrase } = moment.teller;
  const [min, max] = windowText(limitsOf(moment).whole).split("/");
  const values = windowText(windowOf(moment)).split("/");
  const fields = ["from", "to"].map((name, index) =>
    element("label", {}, [
      `${phrase(`overview.${name}`)} `,
      element("input", { class: "dateline-input", type: "date", name, min, max, value: values[index] }),
    ]),
  );
  return element("div", { class: "dateline-panel dateline-dates" }, fields, "dates");
}
