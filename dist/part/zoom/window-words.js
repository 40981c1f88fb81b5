import { parseEdtf } from '../../date/parse-edtf.js';
import '../../locale/en.js';
import { wordDate } from '../../date/word-date.js';
import { windowText } from '../../state/window-text.js';

const monthsFrom = 120;
const yearsFrom = 4e3;
function windowWords([first, last], locale) {
  const span = last - first;
  const left = span > yearsFrom ? /-\d\d-\d\d$/ : span > monthsFrom ? /-\d\d$/ : /$/;
  const [from = "", to = ""] = windowText([first, last]).split("/").map((day) => day.replace(left, ""));
  const read = parseEdtf(from === to ? from : `${from}/${to}`);
  return read.ok ? wordDate(read.value, locale, "long") : "";
}

export { windowWords };
