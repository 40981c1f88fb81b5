import { placedBy } from '../model/model.js';
import { provenanceOf } from '../model/provenance.js';
import { claimantsOf, repliesByStance, replyWords } from './claimants.js';
import { reportsOf } from '../model/reports.js';
import { numberWords, withUnit, isCounted } from './teller.js';

function sentenceOf(teller, event) {
  return [
    // A date may end with an abbreviation, whose point ends the sentence too.
    teller.phrase("sentence.date", { title: teller.title(event), date: teller.date(event, "long") }).replace(/\.\.$/, "."),
    ...countSentences(teller, event),
    ...statusSentences(teller, event),
    ...claimSentences(teller, event),
    ...replySentences(teller, event),
    ...reportSentences(teller, event),
    sourceSentence(teller, event)
  ].reduce((first, second) => teller.phrase("sentence.join", { first, second }));
}
function countSentences(teller, event) {
  const { count } = event;
  if (count === void 0) return [];
  const words = teller.text(count.words) || numberWords(teller, count);
  if (words === "") return [];
  const said = teller.phrase("sentence.count", { words: withUnit(teller, count, words) });
  if (!isCounted(event)) return [said];
  return [said, teller.phrase(count.dated === "some" ? "sentence.datedSome" : "sentence.dated")];
}
function statusSentences(teller, event) {
  if (event.status === void 0 || event.status === "confirmed") return [];
  if (event.status === "retracted") return [teller.phrase("sentence.retracted")];
  return [teller.phrase("sentence.status", { status: teller.phrase(`status.${event.status}`) })];
}
function claimSentences(teller, event) {
  const claimants = event.claims.flatMap((claim) => claimantsOf(teller, claim));
  return claimants.length === 0 ? [] : [teller.phrase("sentence.claims", { claims: teller.list(claimants) })];
}
function replySentences(teller, event) {
  return repliesByStance(event).map((group) => teller.phrase("sentence.reply", { reply: replyWords(teller, group) }));
}
function reportSentences(teller, event) {
  const others = reportsOf(teller.model, event).filter((publication) => publication !== placedBy(teller.model, event));
  const dates = others.map((publication) => teller.date(publication, "long"));
  return dates.length === 0 ? [] : [teller.phrase("sentence.reported", { dates: teller.list(dates) })];
}
function sourceSentence(teller, event) {
  const words = sourceCount(teller, provenanceOf(event, teller.model.sources));
  return words === void 0 ? teller.phrase("sentence.unsourced") : teller.phrase("sentence.sources", { sources: words });
}
function sourceCount(teller, provenance) {
  const { originals, relayCount } = provenance;
  const first = originals.length === 0 ? void 0 : teller.phrase("sources.originals", { count: originals.length });
  const second = relayCount === 0 ? void 0 : teller.phrase("sources.relays", { count: relayCount });
  if (first !== void 0 && second !== void 0) return teller.phrase("sources.both", { originals: first, relays: second });
  return first ?? second;
}

export { sentenceOf, sourceCount };
