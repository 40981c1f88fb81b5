import { stretch } from '../../date/civil-date.js';
import { wordDate } from '../../date/word-date.js';
import { windowDates } from '../../state/window-text.js';

const manyDays = 120;
function windowWords(window, locale) {
  return wordDate(stretch(...windowDates(window, window[1] - window[0] > manyDays)), locale, "long");
}

export { manyDays, windowWords };
