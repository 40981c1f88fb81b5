import { quote } from "../date/quote.ts";
import { provenanceOf, type NumberedSource, type Provenance } from "../model/provenance.ts";
import { cleanText } from "../schema/clean-text.ts";
import { LONGEST, parseProse, type Claim, type Event, type Source, type Text } from "../schema/index.ts";
import { actorName, claimantsOf, repliesByStance, stanceWords } from "./claimants.ts";
import { formWords } from "./legend.ts";
import { jumpTo, relatedBlock } from "./related.ts";
import type { Card, CardBlock, CardPiece } from "./scene.ts";
import { sourceCount } from "./sentence.ts";
import { statusBadge } from "./status-badge.ts";
import { numberWords, withUnit, type Teller } from "./teller.ts";

/** Returns the details of an event: who says so and who answers on one side, where it was published on the other. */
export function cardOf(teller: Teller, event: Event, target: (id: string) => string): Card {
  const left = [
    claimsBlock(teller, event),
    countBlock(teller, event),
    repliesBlock(teller, event, target),
    verificationBlock(teller, event),
    notesBlock(teller, event),
  ];
  const right = [
    sourcesBlock(teller, event),
    variantsBlock(teller, event),
    ...changeBlocks(teller, event),
    relatedBlock(teller, event, target),
  ];
  return {
    id: event.id,
    title: teller.title(event),
    date: teller.date(event, "long"),
    dateNotes: dateNotes(teller, event),
    summary: event.summary === undefined ? [] : parseProse(teller.text(event.summary)),
    columns: [left.filter(isBlock), right.filter(isBlock)].filter((blocks) => blocks.length > 0),
    close: teller.phrase("details.close"),
  };
}

function isBlock(block: CardBlock | undefined): block is CardBlock {
  return block !== undefined;
}

/** A block of the lines that say something, or nothing without any. */
function blockOf(teller: Teller, key: string, all: readonly (readonly CardPiece[])[]): CardBlock | undefined {
  const lines = all.filter((line) => line.length > 0);
  return lines.length === 0 ? undefined : { key, heading: teller.phrase(`details.${key}`), lines };
}

function words(text: string, isQuiet?: true): CardPiece {
  return isQuiet ? { type: "text", text, isQuiet } : { type: "text", text };
}

/** A text of the story's inside a line: from right to left, a text in another script keeps its last point to itself. */
function own(teller: Teller, text: Text): string {
  const said = teller.text(text);
  return said === "" || teller.locale.direction === "ltr" ? said : `\u2068${said}\u2069`;
}

/** A text as a piece of a line, or nothing when it is absent. */
function said(teller: Teller, text: Text | undefined, isQuiet?: true): CardPiece[] {
  return text === undefined ? [] : [words(own(teller, text), isQuiet)];
}

function dateNotes(teller: Teller, event: Event): string[] {
  const { when } = event;
  const form = teller.notes(formWords(teller, event));
  const printed = when.words === undefined ? [] : [teller.phrase("details.originalText", { words: teller.text(when.words) })];
  return [...(form === "" ? [] : [form]), ...printed, ...(when.note === undefined ? [] : [teller.text(when.note)])];
}

function claimsBlock(teller: Teller, event: Event): CardBlock | undefined {
  const badge = statusBadge(teller, event.status);
  const pill: CardPiece[] = badge === undefined ? [] : [{ type: "pill", text: badge.word, path: badge.path }];
  const lines = event.claims.map((claim, index) => [...(index === 0 ? pill : []), ...claimPieces(teller, claim)]);
  if (lines.length === 0 && pill.length > 0) lines.push(pill);
  return blockOf(teller, "claims", lines);
}

function claimPieces(teller: Teller, claim: Claim): CardPiece[] {
  const who = claimantsOf(teller, claim);
  const says = claim.says === undefined ? [] : [own(teller, claim.says)];
  const parts = [...(who.length === 0 ? [] : [capitalised(teller.list(who), teller.locale.tag)]), ...says];
  const pieces: CardPiece[] = parts.length === 0 ? [] : [words(parts.join(teller.phrase("join.dash")))];
  const asides: string[] = [];
  if (typeof claim.by === "object" && claim.by.reason !== undefined)
    asides.push(teller.phrase("claim.reason", { reason: own(teller, claim.by.reason) }));
  if (claim.independentlyConfirmed !== undefined)
    asides.push(teller.phrase(claim.independentlyConfirmed ? "claim.confirmed" : "claim.unconfirmed"));
  return asides.length === 0
    ? pieces
    : [...pieces, words(teller.phrase("join.aside", { words: asides.join(teller.phrase("join.semicolon")) }), true)];
}

function capitalised(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

function countBlock(teller: Teller, event: Event): CardBlock | undefined {
  const { count } = event;
  if (count === undefined) return undefined;
  const dated = count.dated === "none" ? [words(teller.notes(["", teller.phrase("note.undated")]), true)] : [];
  const written = teller.text(count.words);
  const amount = written === "" ? (numberWords(teller, count) ?? "") : teller.phrase("quote", { words: written });
  const first: CardPiece[] = [words(withUnit(teller, count, amount)), ...dated];
  const parts = count.parts.map((part) => [words(partWords(teller, part), true)]);
  return blockOf(teller, "count", [first, ...parts, said(teller, count.note, true)]);
}

function partWords(teller: Teller, part: NonNullable<Event["count"]>["parts"][number]): string {
  return teller.phrase("details.part", { words: `${numberWords(teller, part) ?? ""} ${teller.text(part.of)}`.trim() });
}

function repliesBlock(teller: Teller, event: Event, target: (id: string) => string): CardBlock | undefined {
  const lines = repliesByStance(event).map((group) => {
    const pieces: CardPiece[] = [{ type: "pill", text: stanceWords(teller, group) }];
    for (const [index, reply] of group.replies.entries()) {
      if (index > 0) pieces.push(words(teller.phrase("join.comma")));
      const name = actorName(teller, reply.actor);
      const statement = reply.event === undefined ? undefined : teller.model.byId.get(reply.event);
      pieces.push(statement === undefined ? words(name) : jumpTo(statement, name, target));
      if (reply.says !== undefined) pieces.push(words(teller.phrase("join.dash") + own(teller, reply.says)));
    }
    return pieces;
  });
  return blockOf(teller, "replies", lines);
}

function verificationBlock(teller: Teller, event: Event): CardBlock | undefined {
  return blockOf(teller, "verification", [said(teller, event.verification)]);
}

function notesBlock(teller: Teller, event: Event): CardBlock | undefined {
  const lines = [said(teller, event.note)];
  if (event.link !== undefined) lines.push([{ type: "link", text: teller.phrase("details.readMore"), href: event.link }]);
  return blockOf(teller, "notes", lines);
}

function sourcesBlock(teller: Teller, event: Event): CardBlock {
  const provenance = provenanceOf(event, teller.model.sources);
  const heading = sourceCount(teller, provenance);
  if (heading === undefined)
    return { key: "sources", heading: teller.phrase("sources.title"), lines: [[words(teller.phrase("details.noSource"))]] };
  return {
    key: "sources",
    heading,
    lines: [...provenance.originals.map((original) => originalLine(teller, original)), ...relayLines(teller, provenance)],
  };
}

function originalLine(teller: Teller, { number, source }: NumberedSource): CardPiece[] {
  const pieces: CardPiece[] = [{ type: "number", text: String(number) }, ...sourcePieces(teller, source)];
  const kind = source.kind === "original" || source.kind === undefined ? [] : [teller.phrase(`sources.kind.${source.kind}`)];
  const seen = source.seen === "not-seen" ? ["sources.notSeen"] : source.seen === "via-relay" ? ["sources.viaRelay"] : [];
  const asides = [...kind, ...seen.map((key) => teller.phrase(key))];
  if (asides.length > 0) pieces.push(words(teller.phrase("join.dash") + asides.join(teller.phrase("join.comma")), true));
  if (source.archived !== undefined)
    pieces.push(words(teller.phrase("join.comma")), { type: "link", text: teller.phrase("sources.archived"), href: source.archived });
  if (source.note !== undefined) pieces.push(words(teller.phrase("join.dash") + own(teller, source.note), true));
  return pieces;
}

function sourcePieces(teller: Teller, source: Source): CardPiece[] {
  const title = source.title === undefined ? "" : own(teller, source.title);
  const date = source.published === undefined ? "" : teller.phrase("join.comma") + teller.dateOf(source.published);
  return [publisherPiece(source), words(date), ...(title === "" ? [] : [words(teller.phrase("join.colon") + title, true)])];
}

function publisherPiece(source: Source): CardPiece {
  return source.url === undefined ? words(source.publisher) : { type: "link", text: source.publisher, href: source.url };
}

/** Relays stand folded under what they relay: their names in one line, each a link. */
function relayLines(teller: Teller, provenance: Provenance): CardPiece[][] {
  return provenance.relayGroups.flatMap(({ relays, of }) => {
    const first = relays[0]?.number ?? 0;
    const last = relays[relays.length - 1]?.number ?? first;
    const number: CardPiece = { type: "number", text: first === last ? String(first) : `${first}–${last}` };
    const names = relays.map(({ source }) => publisherPiece(source));
    const notes = relays.flatMap(({ number, source }) =>
      source.note === undefined ? [] : [noteLine(teller, number, source.publisher, source.note)],
    );
    const relaying = words(teller.phrase("join.dash") + relayWords(teller, relays.length, of), true);
    return [[number, ...separated(names, teller.phrase("join.comma")), relaying], ...notes];
  });
}

function noteLine(teller: Teller, number: number, publisher: string, note: Text): CardPiece[] {
  return [{ type: "number", text: String(number) }, words(publisher + teller.phrase("join.colon") + own(teller, note), true)];
}

function relayWords(teller: Teller, count: number, of: readonly number[]): string {
  if (of.length === 0) return teller.phrase("sources.relayUnlisted");
  return teller.phrase(count === 1 ? "sources.relayOf" : "sources.relaysOf", { numbers: teller.list(of.map(String)) });
}

function variantsBlock(teller: Teller, event: Event): CardBlock | undefined {
  const lines = event.variants.map((variant) => {
    const source = teller.model.sources.get(variant.source);
    const quoted = words(teller.phrase("quote", { words: teller.text(variant.words) }) + teller.phrase("join.dash"));
    return [quoted, source === undefined ? words(variant.source) : publisherPiece(source)];
  });
  return blockOf(teller, "variants", lines);
}

function changeBlocks(teller: Teller, event: Event): (CardBlock | undefined)[] {
  const revisions = event.revisions.map((revision) => [words(changeWords(teller, revision))]);
  const corrections = event.corrections.map((correction) => {
    const change = correction.field === undefined ? [] : [words(changeWords(teller, { ...correction, field: correction.field }))];
    const date = correction.date === undefined ? [] : [words(teller.dateOf(correction.date), true)];
    return separated([...date, ...change, ...said(teller, correction.note)], teller.phrase("join.dash"));
  });
  return [blockOf(teller, "revisions", revisions), blockOf(teller, "corrections", corrections)];
}

function separated(pieces: readonly CardPiece[], separator: string): CardPiece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [words(separator), piece]));
}

function changeWords(teller: Teller, change: { readonly field: string; readonly from?: unknown; readonly to?: unknown }): string {
  return teller.phrase("details.change", { field: change.field, from: valueWords(teller, change.from), to: valueWords(teller, change.to) });
}

/** A changed value is kept as it came: it may be anything, and hold signs that a text may not. */
function valueWords(teller: Teller, value: unknown): string {
  if (typeof value === "number") return teller.number(value);
  if (value === undefined || value === null) return teller.phrase("details.none");
  return cleanText(typeof value === "string" ? value : quote(value, LONGEST.text)).text;
}
