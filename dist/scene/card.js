import { quote } from '../date/quote.js';
import { provenanceOf } from '../model/provenance.js';
import { cleanText } from '../schema/clean-text.js';
import '../schema/story-kind.js';
import '../locale/en.js';
import 'd3';
import { parseProse } from '../schema/prose.js';
import '../schema/parse-story.js';
import { LONGEST } from '../schema/parse-text.js';
import { repliesByStance, stanceWords, actorName, claimantsOf } from './claimants.js';
import { formWords } from './legend.js';
import { relatedBlock, jumpTo } from './related.js';
import { sourceCount } from './sentence.js';
import { statusBadge } from './status-badge.js';
import { numberWords, withUnit } from './teller.js';

function cardOf(teller, event, target) {
  const left = [
    claimsBlock(teller, event),
    countBlock(teller, event),
    repliesBlock(teller, event, target),
    verificationBlock(teller, event),
    notesBlock(teller, event)
  ];
  const right = [
    sourcesBlock(teller, event),
    variantsBlock(teller, event),
    ...changeBlocks(teller, event),
    relatedBlock(teller, event, target)
  ];
  return {
    id: event.id,
    title: teller.title(event),
    date: teller.date(event, "long"),
    dateNotes: dateNotes(teller, event),
    summary: event.summary === void 0 ? [] : parseProse(teller.text(event.summary)),
    columns: [left.filter(isBlock), right.filter(isBlock)].filter((blocks) => blocks.length > 0),
    close: teller.phrase("details.close")
  };
}
function isBlock(block) {
  return block !== void 0;
}
function blockOf(teller, key, all) {
  const lines = all.filter((line) => line.length > 0);
  return lines.length === 0 ? void 0 : { key, heading: teller.phrase(`details.${key}`), lines };
}
function words(text, isQuiet) {
  return isQuiet ? { type: "text", text, isQuiet } : { type: "text", text };
}
function said(teller, text, isQuiet) {
  return text === void 0 ? [] : [words(teller.text(text), isQuiet)];
}
function dateNotes(teller, event) {
  const { when } = event;
  const form = formWords(teller, event).join(" \xB7 ");
  const printed = when.words === void 0 ? [] : [teller.phrase("details.originalText", { words: teller.text(when.words) })];
  return [...form === "" ? [] : [form], ...printed, ...when.note === void 0 ? [] : [teller.text(when.note)]];
}
function claimsBlock(teller, event) {
  const badge = statusBadge(teller, event.status);
  const pill = badge === void 0 ? [] : [{ type: "pill", text: badge.word, path: badge.path }];
  const lines = event.claims.map((claim, index) => [...index === 0 ? pill : [], ...claimPieces(teller, claim)]);
  if (lines.length === 0 && pill.length > 0) lines.push(pill);
  return blockOf(teller, "claims", lines);
}
function claimPieces(teller, claim) {
  const who = claimantsOf(teller, claim);
  const says = claim.says === void 0 ? [] : [teller.text(claim.says)];
  const parts = [...who.length === 0 ? [] : [capitalised(teller.list(who), teller.locale.tag)], ...says];
  const pieces = parts.length === 0 ? [] : [words(parts.join(teller.phrase("join.dash")))];
  const asides = [];
  if (typeof claim.by === "object" && claim.by.reason !== void 0)
    asides.push(teller.phrase("claim.reason", { reason: teller.text(claim.by.reason) }));
  if (claim.independentlyConfirmed !== void 0)
    asides.push(teller.phrase(claim.independentlyConfirmed ? "claim.confirmed" : "claim.unconfirmed"));
  return asides.length === 0 ? pieces : [...pieces, words(` (${asides.join(teller.phrase("join.semicolon"))})`, true)];
}
function capitalised(text, language) {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
function countBlock(teller, event) {
  const { count } = event;
  if (count === void 0) return void 0;
  const dated = count.dated === "none" ? [words(` \xB7 ${teller.phrase("note.undated")}`, true)] : [];
  const written = teller.text(count.words);
  const amount = written === "" ? numberWords(teller, count) ?? "" : teller.phrase("quote", { words: written });
  const first = [words(withUnit(teller, count, amount)), ...dated];
  const parts = count.parts.map((part) => [words(partWords(teller, part), true)]);
  return blockOf(teller, "count", [first, ...parts, said(teller, count.note, true)]);
}
function partWords(teller, part) {
  return teller.phrase("details.part", { words: `${numberWords(teller, part) ?? ""} ${teller.text(part.of)}`.trim() });
}
function repliesBlock(teller, event, target) {
  const lines = repliesByStance(event).map((group) => {
    const pieces = [{ type: "pill", text: stanceWords(teller, group) }];
    for (const [index, reply] of group.replies.entries()) {
      if (index > 0) pieces.push(words(teller.phrase("join.comma")));
      const name = actorName(teller, reply.actor);
      const statement = reply.event === void 0 ? void 0 : teller.model.byId.get(reply.event);
      pieces.push(statement === void 0 ? words(name) : jumpTo(statement, name, target));
      if (reply.says !== void 0) pieces.push(words(teller.phrase("join.dash") + teller.text(reply.says)));
    }
    return pieces;
  });
  return blockOf(teller, "replies", lines);
}
function verificationBlock(teller, event) {
  return blockOf(teller, "verification", [said(teller, event.verification)]);
}
function notesBlock(teller, event) {
  const lines = [said(teller, event.note)];
  if (event.link !== void 0) lines.push([{ type: "link", text: teller.phrase("details.readMore"), href: event.link }]);
  return blockOf(teller, "notes", lines);
}
function sourcesBlock(teller, event) {
  const provenance = provenanceOf(event, teller.model.sources);
  const heading = sourceCount(teller, provenance);
  if (heading === void 0)
    return { key: "sources", heading: teller.phrase("sources.title"), lines: [[words(teller.phrase("details.noSource"))]] };
  return {
    key: "sources",
    heading,
    lines: [...provenance.originals.map((original) => originalLine(teller, original)), ...relayLines(teller, provenance)]
  };
}
function originalLine(teller, { number, source }) {
  const pieces = [{ type: "number", text: String(number) }, ...sourcePieces(teller, source)];
  const kind = source.kind === "original" || source.kind === void 0 ? [] : [teller.phrase(`sources.kind.${source.kind}`)];
  const seen = source.seen === "not-seen" ? ["sources.notSeen"] : source.seen === "via-relay" ? ["sources.viaRelay"] : [];
  const asides = [...kind, ...seen.map((key) => teller.phrase(key))];
  if (asides.length > 0) pieces.push(words(teller.phrase("join.dash") + asides.join(teller.phrase("join.comma")), true));
  if (source.archived !== void 0)
    pieces.push(words(teller.phrase("join.comma")), { type: "link", text: teller.phrase("sources.archived"), href: source.archived });
  if (source.note !== void 0) pieces.push(words(teller.phrase("join.dash") + teller.text(source.note), true));
  return pieces;
}
function sourcePieces(teller, source) {
  const title = source.title === void 0 ? "" : teller.text(source.title);
  const date = source.published === void 0 ? "" : teller.phrase("join.comma") + teller.dateOf(source.published);
  return [publisherPiece(source), words(date), ...title === "" ? [] : [words(teller.phrase("join.colon") + title, true)]];
}
function publisherPiece(source) {
  return source.url === void 0 ? words(source.publisher) : { type: "link", text: source.publisher, href: source.url };
}
function relayLines(teller, provenance) {
  return provenance.relayGroups.flatMap(({ relays, of }) => {
    const first = relays[0]?.number ?? 0;
    const last = relays[relays.length - 1]?.number ?? first;
    const number = { type: "number", text: first === last ? String(first) : `${first}\u2013${last}` };
    const names = relays.map(({ source }) => publisherPiece(source));
    const notes = relays.flatMap(
      ({ number: number2, source }) => source.note === void 0 ? [] : [noteLine(teller, number2, source.publisher, source.note)]
    );
    const relaying = words(teller.phrase("join.dash") + relayWords(teller, relays.length, of), true);
    return [[number, ...separated(names, teller.phrase("join.comma")), relaying], ...notes];
  });
}
function noteLine(teller, number, publisher, note) {
  return [{ type: "number", text: String(number) }, words(publisher + teller.phrase("join.colon") + teller.text(note), true)];
}
function relayWords(teller, count, of) {
  if (of.length === 0) return teller.phrase("sources.relayUnlisted");
  return teller.phrase(count === 1 ? "sources.relayOf" : "sources.relaysOf", { numbers: teller.list(of.map(String)) });
}
function variantsBlock(teller, event) {
  const lines = event.variants.map((variant) => {
    const source = teller.model.sources.get(variant.source);
    const quoted = words(teller.phrase("quote", { words: teller.text(variant.words) }) + teller.phrase("join.dash"));
    return [quoted, source === void 0 ? words(variant.source) : publisherPiece(source)];
  });
  return blockOf(teller, "variants", lines);
}
function changeBlocks(teller, event) {
  const revisions = event.revisions.map((revision) => [words(changeWords(teller, revision))]);
  const corrections = event.corrections.map((correction) => {
    const change = correction.field === void 0 ? [] : [words(changeWords(teller, { ...correction, field: correction.field }))];
    const date = correction.date === void 0 ? [] : [words(teller.dateOf(correction.date), true)];
    return separated([...date, ...change, ...said(teller, correction.note)], teller.phrase("join.dash"));
  });
  return [blockOf(teller, "revisions", revisions), blockOf(teller, "corrections", corrections)];
}
function separated(pieces, separator) {
  return pieces.flatMap((piece, index) => index === 0 ? [piece] : [words(separator), piece]);
}
function changeWords(teller, change) {
  return teller.phrase("details.change", { field: change.field, from: valueWords(teller, change.from), to: valueWords(teller, change.to) });
}
function valueWords(teller, value) {
  if (typeof value === "number") return teller.number(value);
  if (value === void 0 || value === null) return teller.phrase("details.none");
  return cleanText(typeof value === "string" ? value : quote(value, LONGEST.text)).text;
}

export { cardOf };
