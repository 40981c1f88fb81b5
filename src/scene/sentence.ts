import { placedBy } from "../model/model.ts";
import { provenanceOf, type Provenance } from "../model/provenance.ts";
import type { Event } from "../schema/index.ts";
import { claimantsOf, repliesByStance, replyWords } from "./claimants.ts";
import { reportsOf } from "../model/reports.ts";
import { isCounted, numberWords, withUnit, type Teller } from "./teller.ts";

/** Returns everything that a mark shows in words: title, date, count, status, who says so, who answers, where it was published. */
export function sentenceOf(teller: Teller, event: Event): string {
  return [
    // A date may end with an abbreviation, whose point ends the sentence too.
    teller.phrase("sentence.date", { title: teller.title(event), date: teller.date(event, "long") }).replace(/\.\.$/, "."),
    ...countSentences(teller, event),
    ...statusSentences(teller, event),
    ...claimSentences(teller, event),
    ...replySentences(teller, event),
    ...reportSentences(teller, event),
    sourceSentence(teller, event),
  ].reduce((first, second) => teller.phrase("sentence.join", { first, second }));
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

function statusSentences(teller: Teller, event: Event): string[] {
  if (event.status === undefined || event.status === "confirmed") return [];
  if (event.status === "retracted") return [teller.phrase("sentence.retracted")];
  return [teller.phrase("sentence.status", { status: teller.phrase(`status.${event.status}`) })];
}

function claimSentences(teller: Teller, event: Event): string[] {
  const claimants = event.claims.flatMap((claim) => claimantsOf(teller, claim));
  return claimants.length === 0 ? [] : [teller.phrase("sentence.claims", { claims: teller.list(claimants) })];
}

function replySentences(teller: Teller, event: Event): string[] {
  return repliesByStance(event).map((group) => teller.phrase("sentence.reply", { reply: replyWords(teller, group) }));
}

function reportSentences(teller: Teller, event: Event): string[] {
  // What gave the event its place is said with its date.
  const others = reportsOf(teller.model, event).filter((publication) => publication !== placedBy(teller.model, event));
  const dates = others.map((publication) => teller.date(publication, "long"));
  return dates.length === 0 ? [] : [teller.phrase("sentence.reported", { dates: teller.list(dates) })];
}

function sourceSentence(teller: Teller, event: Event): string {
  const words = sourceCount(teller, provenanceOf(event, teller.model.sources));
  return words === undefined ? teller.phrase("sentence.unsourced") : teller.phrase("sentence.sources", { sources: words });
}

/** Returns "1 original source, 6 relays"; undefined without a source. */
export function sourceCount(teller: Teller, provenance: Provenance): string | undefined {
  const { originals, relayCount } = provenance;
  const first = originals.length === 0 ? undefined : teller.phrase("sources.originals", { count: originals.length });
  const second = relayCount === 0 ? undefined : teller.phrase("sources.relays", { count: relayCount });
  if (first !== undefined && second !== undefined) return teller.phrase("sources.both", { originals: first, relays: second });
  return first ?? second;
}
