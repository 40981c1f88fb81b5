import { formsWords } from "../../locale/en-parts.ts";
import type { Form } from "../../state/view.ts";
import { groupOf, viewControl } from "../controls-of.ts";
import type { Control, Moment, Part } from "../part.ts";
import { tableMarkup } from "./table-markup.ts";

const choices: readonly (readonly [form: Form, name: string])[] = [
  ["horizontal", "lanes"],
  ["vertical", "list"],
  ["table", "table"],
];

/** Where CSS chooses, nobody knows which is shown. */
function stateOf(form: Form, moment: Moment): Pick<Control, "isPressed"> {
  return moment.isEither === true ? {} : { isPressed: form === moment.form };
}

/**
 * Lets the reader choose between lanes, a list and a table.
 * @example timeline().parts([forms])
 */
export const forms: Part = {
  name: "forms",
  words: formsWords,
  keeps: "form",
  controls: (moment) => [
    groupOf(
      moment,
      "forms",
      choices.map(([form, name]) => viewControl(moment, `forms.${name}`, { form }, stateOf(form, moment))),
    ),
  ],
  body: (moment) => (moment.form === "table" ? tableMarkup(moment) : undefined),
};
