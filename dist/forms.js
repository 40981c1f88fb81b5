import { formsWords } from './locale/en-parts.js';
import { tableMarkup } from './part/forms/table-markup.js';

const choices = [
  ["horizontal", "lanes"],
  ["vertical", "list"],
  ["table", "table"]
];
const forms = {
  name: "forms",
  words: formsWords,
  controls: (moment) => [
    { key: "forms", label: moment.teller.phrase("forms.label"), controls: choices.map(([form, name]) => choice(moment, form, name)) }
  ],
  body: (moment) => moment.form === "table" ? tableMarkup(moment) : void 0
};
function choice({ teller, form: present }, form, name) {
  return {
    key: `forms.${name}`,
    label: teller.phrase(`forms.${name}`),
    isPressed: form === present,
    press: (chart, source) => chart.show({ form }, source)
  };
}

export { forms };
