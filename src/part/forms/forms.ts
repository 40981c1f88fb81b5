import { formsWords } from "../../locale/en-parts.ts";
import type { Form } from "../../state/view.ts";
import type { Control, Moment, Part } from "../part.ts";
import { tableMarkup } from "./table-markup.ts";

const choices: readonly (readonly [form: Form, name: string])[] = [
  ["horizontal", "lanes"],
  ["vertical", "list"],
  ["table", "table"],
];

/**
 * Lets the reader choose between lanes, a list and a table.
 * @example timeline().parts([forms])
 */
export const forms: Part = {
  name: "forms",
  words: formsWords,
  controls: (moment) => [
    { key: "forms", label: moment.teller.phrase("forms.label"), controls: choices.map(([form, name]) => choice(moment, form, name)) },
  ],
  body: (moment) => (moment.form === "table" ? tableMarkup(moment) : undefined),
};

function choice({ teller, form: present }: Moment, form: Form, name: string): Control {
  return {
    key: `forms.${name}`,
    label: teller.phrase(`forms.${name}`),
    isPressed: form === present,
    press: (chart, source) => chart.show({ form }, source),
  };
}
