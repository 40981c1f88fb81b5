import { placedBy } from "../model/model.ts";
import { provenanceOf } from "../model/provenance.ts";
import type { Event } from "../schema/index.ts";
import { claimantsOf, repliesByStance, replyWords } from "./claimants.ts";
import { reportsOf } from "../model/reports.ts";
import { isCounted, numberWords, withUnit, type Teller } from "./teller.ts";

/** Returns everything that a mark shows in words: title, date, count, status, who says so, who answers, where it was published. */
export function sentenceOf(teller: Teller, event: Event): string {
  const { phrase, list, model } = teller;
  const claimants = event.claims.flatMap((claim) => claimantsOf(teller, claim));
  // What gave the event its place is said with its date.
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
    sources === undefined ? phrase("sentence.unsourced") : phrase("sentence.sources", { sources }),
  ]
    .filter(Boolean)
    .reduce((first, second) => phrase("sentence.join", { first, second }));
}

function countSentences(teller: Teller, event: Event): string[] {
  const { count } = event;
  if (count === undefined) return [];
  const words = teller.text(count.words) || numberWords(teller, count);
  if (words === "") return [];
  const said = teller.phrase("sentence.count", { words: withUnit(teller, count, words) });
  if (!isCounted(event)) return [said];
  return [said, teller.phrase(count.dated === "some" ? "sentence.datedSome" : "sentence.dated")];
}

function statusSentence({ phrase }: Teller, { status }: Event): string {
  if (status === undefined || status === "confirmed") return "";
  return status === "retracted" ? phrase("sentence.retracted") : phrase("sentence.status", { status: phrase(`status.${status}`) });
}

/** Returns "1 original source, 6 relays", or "1 source" where nobody says whether it is an original; undefined without one. */
export function sourceCount({ phrase, model }: Teller, event: Event): string | undefined {
  const { originals, relayCount } = provenanceOf(event, model.sources);
  const isSaid = relayCount > 0 || originals.every(({ source }) => source.kind !== undefined);
  const key = isSaid ? "sources.originals" : "sources.plain";
  const first = originals.length === 0 ? undefined : phrase(key, { count: originals.length });
  const second = relayCount === 0 ? undefined : phrase("sources.relays", { count: relayCount });
  return first && second ? phrase("sources.both", { originals: first, relays: second }) : (first ?? second);
}
