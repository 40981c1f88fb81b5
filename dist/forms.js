import { formsWords } from './locale/en-parts.js';
import { groupOf, viewControl } from './part/controls-of.js';
import { tableMarkup } from './part/forms/table-markup.js';

const choices = [
  ["horizontal", "lanes"],
  ["vertical", "list"],
  ["table", "table"]
];
function stateOf(form, moment) {
  return moment.isEither === true ? {} : { isPressed: form === moment.form };
}
const forms = {
  name: "forms",
  words: formsWords,
  keeps: "form",
  controls: (moment) => [
    groupOf(
      moment,
      "forms",
      choices.map(([form, name]) => viewControl(moment, `forms.${name}`, { form }, stateOf(form, moment)))
    )
  ],
  body: (moment) => moment.form === "table" ? tableMarkup(moment) : void 0
};

export { forms };
