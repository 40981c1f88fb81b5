import { quote } from '../date/quote.js';
import { provenanceOf } from '../model/provenance.js';
import { cleanText } from '../schema/clean-text.js';
import '../schema/story-kind.js';
import 'd3';
import '../schema/parse-story.js';
import { LONGEST } from '../schema/parse-text.js';
import { capitalised } from './capitalised.js';
import { repliesByStance, stanceWords, actorName, claimantsOf } from './claimants.js';
import { formWords } from './legend.js';
import { laneName } from './lane-name.js';
import { relatedLines, jumpTo } from './related.js';
import { sourceCount } from './sentence.js';
import { statusBadge } from './status-badge.js';
import { numberWords, withUnit } from './teller.js';

function cardOf(teller, event, target) {
  const { phrase } = teller;
  const provenance = provenanceOf(event, teller.model.sources);
  const count = sourceCount(teller, event);
  const { originals, relayGroups } = provenance;
  const cited = [
    ...originals.map((original) => originalLine(teller, original)),
    ...relayGroups.flatMap((group) => relayLines(teller, group))
  ];
  const columns = [
    [
      ["claims", claimLines(teller, event)],
      ["count", countLines(teller, event)],
      ["replies", replyLines(teller, event, target)],
      ["verification", [said(teller, event.verification)]],
      ["notes", [said(teller, event.note), event.link === void 0 ? [] : [link(phrase("details.readMore"), event.link)]]]
    ],
    [
      ["sources", count === void 0 ? [[words(phrase("details.noSource"))]] : cited, count ?? phrase("sources.title")],
      ["variants", variantLines(teller, event)],
      ["revisions", event.revisions.map((revision) => changeLine(teller, revision))],
      ["corrections", correctionLines(teller, event)],
      ["related", relatedLines(teller, event, target)]
    ]
  ];
  return {
    id: event.id,
    title: teller.title(event),
    date: teller.date(event, "long"),
    dateNotes: dateNotes(teller, event),
    summary: teller.prose(event.summary),
    columns: columns.map(
      (blocks) => blocks.flatMap(([key, all, heading = phrase(`details.${key}`)]) => {
        const lines = all.filter((line) => line.length > 0);
        return lines.length === 0 ? [] : [{ key, heading, lines }];
      })
    ).filter((blocks) => blocks.length > 0),
    close: phrase("details.close")
  };
}
function words(text, isQuiet) {
  return isQuiet ? { type: "text", text, isQuiet } : { type: "text", text };
}
function link(text, href) {
  return href === void 0 ? words(text) : { type: "link", text, href };
}
function numbered(...numbers) {
  return { type: "number", text: [...new Set(numbers)].join("\u2013") };
}
function own(teller, text) {
  const said2 = teller.text(text);
  return said2 === "" || teller.locale.direction === "ltr" ? said2 : `\u2068${said2}\u2069`;
}
function said(teller, text, isQuiet, joint = "") {
  const said2 = own(teller, text);
  const pieces = joint !== "" && teller.foreign.size > 0 ? [joint, said2] : [joint + said2];
  return text === void 0 ? [] : pieces.map((piece) => words(piece, isQuiet));
}
function separated(pieces, separator) {
  return pieces.flatMap((piece, index) => index === 0 ? piece : [words(separator), ...piece]);
}
function dateNotes(teller, event) {
  const { words: words2, note } = event.when;
  const printed = words2 === void 0 ? "" : teller.phrase("details.originalText", { words: teller.text(words2) });
  return [teller.notes([laneWords(teller, event), ...formWords(teller, event)].filter(Boolean)), printed, teller.text(note)].filter(
    Boolean
  );
}
function laneWords(teller, event) {
  const { lanes } = teller.model;
  const lane = lanes.find(({ id }) => id === event.lane);
  return lane?.id === void 0 || lanes.length === 1 ? "" : laneName(teller, lane);
}
function claimLines(teller, event) {
  const badge = statusBadge(teller, event.status);
  const pill = badge === void 0 ? [] : [{ type: "pill", text: badge.word, path: badge.path }];
  const [first = [], ...others] = event.claims.map((claim) => claimPieces(teller, claim));
  return [[...pill, ...first], ...others];
}
function claimPieces(teller, claim) {
  const { phrase } = teller;
  const { by, says, independentlyConfirmed: isConfirmed } = claim;
  const who = capitalised(teller.list(claimantsOf(teller, claim)), teller.locale.tag);
  const main = [who, own(teller, says)].filter(Boolean).join(phrase("join.dash"));
  const reason = typeof by === "object" ? own(teller, by.reason) : "";
  const asides = [
    reason && phrase("claim.reason", { reason }),
    isConfirmed === void 0 ? "" : phrase(isConfirmed ? "claim.confirmed" : "claim.unconfirmed")
  ].filter(Boolean).join(phrase("join.semicolon"));
  return [...main === "" ? [] : [words(main)], ...asides === "" ? [] : [words(phrase("join.aside", { words: asides }), true)]];
}
function countLines(teller, { count }) {
  if (count === void 0) return [];
  const { phrase, text } = teller;
  const written = text(count.words);
  const amount = written === "" ? numberWords(teller, count) : phrase("quote", { words: written });
  const parts = count.parts.map((part) => phrase("details.part", { words: `${numberWords(teller, part)} ${text(part.of)}`.trim() }));
  return [
    [words(withUnit(teller, count, amount)), ...count.dated === "none" ? [words(teller.notes(["", phrase("note.undated")]), true)] : []],
    ...parts.map((part) => [words(part, true)]),
    said(teller, count.note, true)
  ];
}
function replyLines(teller, event, target) {
  const { phrase, model } = teller;
  return repliesByStance(event).map((group) => [
    { type: "pill", text: stanceWords(teller, group) },
    ...separated(
      group.replies.map(({ actor, event: event2, says }) => [
        jumpTo(model.byId.get(event2 ?? ""), actorName(teller, actor), target),
        ...said(teller, says, void 0, phrase("join.dash"))
      ]),
      phrase("join.comma")
    )
  ]);
}
function originalLine(teller, { number, source }) {
  const { phrase } = teller;
  const { kind, seen, title, published, archived, note } = source;
  const [colon, comma, dash] = [phrase("join.colon"), phrase("join.comma"), phrase("join.dash")];
  const asides = [
    kind === "original" || kind === void 0 ? "" : phrase(`sources.kind.${kind}`),
    seen === "not-seen" ? phrase("sources.notSeen") : seen === "via-relay" ? phrase("sources.viaRelay") : ""
  ].filter(Boolean).join(comma);
  return [
    numbered(number),
    publisherPiece(source),
    words(published === void 0 ? "" : comma + teller.dateOf(published)),
    ...said(teller, title, true, colon),
    ...asides === "" ? [] : [words(dash + asides, true)],
    ...archived === void 0 ? [] : [words(comma), link(phrase("sources.archived"), archived)],
    ...said(teller, note, true, dash)
  ];
}
function publisherPiece({ publisher, url }) {
  return link(publisher, url);
}
function relayLines(teller, { relays, of }) {
  const { phrase } = teller;
  const names = relays.map(({ source }) => [publisherPiece(source)]);
  return [
    [
      numbered(relays[0]?.number, relays.at(-1)?.number),
      ...separated(names, phrase("join.comma")),
      words(phrase("join.dash") + relayWords(teller, relays.length, of), true)
    ],
    ...relays.flatMap(
      ({ number, source: { publisher, note } }) => note === void 0 ? [] : [[numbered(number), ...said(teller, note, true, publisher + phrase("join.colon"))]]
    )
  ];
}
function relayWords({ phrase, list }, count, of) {
  if (of.length === 0) return phrase("sources.relayUnlisted");
  return phrase(count === 1 ? "sources.relayOf" : "sources.relaysOf", { numbers: list(of.map(String)) });
}
function variantLines({ phrase, text, model }, event) {
  return event.variants.map((variant) => [
    words(phrase("quote", { words: text(variant.words) }) + phrase("join.dash")),
    publisherPiece(model.sources.get(variant.source) ?? { publisher: cleanText(variant.source).text })
  ]);
}
function correctionLines(teller, event) {
  return event.corrections.map(
    ({ date, field, from, to, note }) => separated(
      [
        ...date === void 0 ? [] : [[words(teller.dateOf(date), true)]],
        ...field === void 0 ? [] : [changeLine(teller, { field, from, to })],
        ...said(teller, note).map((piece) => [piece])
      ],
      teller.phrase("join.dash")
    )
  );
}
function changeLine(teller, { field, from, to }) {
  return [words(teller.phrase("details.change", { field, from: valueWords(teller, from), to: valueWords(teller, to) }))];
}
function valueWords(teller, value) {
  if (typeof value === "number") return teller.number(value);
  if (value === void 0 || value === null) return teller.phrase("details.none");
  return cleanText(typeof value === "string" ? value : quote(value, LONGEST.text)).text;
}

export { cardOf };
