import { fill, phrase } from './phrase.js';

function wordClock({ hour, minute, second }, locale) {
  return phrase(speakerOf(locale), second === 0 ? "clock" : "clockSeconds", { hour, minute, second })("");
}
function wordOffset(offset, locale) {
  return offsetWords(speakerOf(locale), offset);
}
function offsetWords(speaker, offset) {
  if (offset === 0) return speaker.patterns.utc;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const clock = fill(speaker, minutes ? "{hours}:{minutes:two}" : "{hours}", { hours, minutes });
  return fill(speaker, speaker.patterns.zone, { offset: `${offset < 0 ? "\u2212" : "+"}${clock}` });
}
function speakerOf(locale) {
  return { words: locale.date, patterns: locale.date.long, tag: locale.tag };
}

export { offsetWords, wordClock, wordOffset };
