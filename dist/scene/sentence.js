import { placedBy } from '../model/model.js';
import { provenanceOf } from '../model/provenance.js';
import { claimantsOf, repliesByStance, replyWords } from './claimants.js';
import { reportsOf } from '../model/reports.js';
import { numberWords, withUnit, isCounted } from './teller.js';

function sentenceOf(teller, event) {
  const { phrase, list, model } = teller;
  const claimants = event.claims.flatMap((claim) => claimantsOf(teller, claim));
  const others = reportsOf(model, event).filter((publication) => publication !== placedBy(model, event));
  const dates = others.map((publication) => teller.date(publication, "long")).filter(Boolean);
  const sources = sourceCount(teller, event);
  return [
    // A date may end with an abbreviation, whose point ends the sentence too.
    phrase("sentence.date", { title: teller.title(event), date: teller.date(event, "long") }).replace(/\.\.$/, "."),
    ...countSentences(teller, event),
    statusSentence(teller, event),
    claimants.length === 0 ? "" : phrase("sentence.claims", { claims: list(claimants) }),
    ...repliesByStance(event).map((group) => phrase("sentence.reply", { reply: replyWords(teller, group) })),
    dates.length === 0 ? "" : phrase("sentence.reported", { dates: list(dates) }),
    sources === void 0 ? phrase("sentence.unsourced") : phrase("sentence.sources", { sources })
  ].filter(Boolean).reduce((first, second) => phrase("sentence.join", { first, second }));
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
function statusSentence({ phrase }, { status }) {
  if (status === void 0 || status === "confirmed") return "";
  return status === "retracted" ? phrase("sentence.retracted") : phrase("sentence.status", { status: phrase(`status.${status}`) });
}
function sourceCount({ phrase, model }, event) {
  const { originals, relayCount } = provenanceOf(event, model.sources);
  const isSaid = relayCount > 0 || originals.every(({ source }) => source.kind !== void 0);
  const key = isSaid ? "sources.originals" : "sources.plain";
  const first = originals.length === 0 ? void 0 : phrase(key, { count: originals.length });
  const second = relayCount === 0 ? void 0 : phrase("sources.relays", { count: relayCount });
  return first && second ? phrase("sources.both", { originals: first, relays: second }) : first ?? second;
}

export { sentenceOf, sourceCount };
