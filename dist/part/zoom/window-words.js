import { parseEdtf } from '../../date/parse-edtf.js';
import '../../locale/en.js';
import { wordDate } from '../../date/word-date.js';
import { windowText } from '../../state/window-text.js';

const manyDays = 120;
function windowWords([first, last], locale) {
  const days = windowText([first, last]);
  const text = last - first > manyDays ? days.replace(/-\d\d(?=\/|$)/g, "") : days;
  const [from, to] = text.split("/");
  const read = parseEdtf(from === to ? text.slice(text.indexOf("/") + 1) : text);
  return read.ok ? wordDate(read.value, locale, "long") : "";
}

export { manyDays, windowWords };
