import { quote } from "../date/quote.ts";
import { provenanceOf, type NumberedSource, type RelayGroup } from "../model/provenance.ts";
import { cleanText } from "../schema/clean-text.ts";
import { LONGEST, type Claim, type Event, type Source, type Text } from "../schema/index.ts";
import { capitalised } from "./capitalised.ts";
import { actorName, claimantsOf, repliesByStance, stanceWords } from "./claimants.ts";
import { formWords } from "./legend.ts";
import { laneName } from "./lane-name.ts";
import { jumpTo, relatedLines } from "./related.ts";
import type { Card, CardPiece } from "./scene.ts";
import { sourceCount } from "./sentence.ts";
import { statusBadge } from "./status-badge.ts";
import { numberWords, withUnit, type Teller } from "./teller.ts";

type Line = readonly CardPiece[];
type Target = (id: string) => string;

/** Returns the details of an event: who says so and who answers on one side, where it was published on the other. */
export function cardOf(teller: Teller, event: Event, target: Target): Card {
  const { phrase } = teller;
  const provenance = provenanceOf(event, teller.model.sources);
  const count = sourceCount(teller, event);
  const { originals, relayGroups } = provenance;
  const cited = [
    ...originals.map((original) => originalLine(teller, original)),
    ...relayGroups.flatMap((group) => relayLines(teller, group)),
  ];
  const columns: readonly (readonly [key: string, lines: readonly Line[], heading?: string])[][] = [
    [
      ["claims", claimLines(teller, event)],
      ["count", countLines(teller, event)],
      ["replies", replyLines(teller, event, target)],
      ["verification", [said(teller, event.verification)]],
      ["notes", [said(teller, event.note), event.link === undefined ? [] : [link(phrase("details.readMore"), event.link)]]],
    ],
    [
      ["sources", count === undefined ? [[words(phrase("details.noSource"))]] : cited, count ?? phrase("sources.title")],
      ["variants", variantLines(teller, event)],
      ["revisions", event.revisions.map((revision) => changeLine(teller, revision))],
      ["corrections", correctionLines(teller, event)],
      ["related", relatedLines(teller, event, target)],
    ],
  ];
  return {
    id: event.id,
    title: teller.title(event),
    date: teller.date(event, "long"),
    dateNotes: dateNotes(teller, event),
    summary: teller.prose(event.summary),
    columns: columns
      .map((blocks) =>
        blocks.flatMap(([key, all, heading = phrase(`details.${key}`)]) => {
          const lines = all.filter((line) => line.length > 0);
          return lines.length === 0 ? [] : [{ key, heading, lines }];
        }),
      )
      .filter((blocks) => blocks.length > 0),
    close: phrase("details.close"),
  };
}

function words(text: string, isQuiet?: true): CardPiece {
  return isQuiet ? { type: "text", text, isQuiet } : { type: "text", text };
}

function link(text: string, href: string | undefined): CardPiece {
  return href === undefined ? words(text) : { type: "link", text, href };
}

function numbered(...numbers: readonly (number | undefined)[]): CardPiece {
  return { type: "number", text: [...new Set(numbers)].join("–") };
}

/** A text of the story's inside a line: from right to left, a text in another script keeps its last point to itself. */
function own(teller: Teller, text: Text | undefined): string {
  const said = teller.text(text);
  return said === "" || teller.locale.direction === "ltr" ? said : `\u2068${said}\u2069`;
}

/** A text as a piece of a line, or nothing when it is absent. */
function said(teller: Teller, text: Text | undefined, isQuiet?: true, joint = ""): CardPiece[] {
  const said = own(teller, text);
  // A text in another language stands for itself.
  const pieces = joint !== "" && teller.foreign.size > 0 ? [joint, said] : [joint + said];
  return text === undefined ? [] : pieces.map((piece) => words(piece, isQuiet));
}

function separated(pieces: readonly (readonly CardPiece[])[], separator: string): CardPiece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [words(separator), ...piece]));
}

function dateNotes(teller: Teller, event: Event): string[] {
  const { words, note } = event.when;
  const printed = words === undefined ? "" : teller.phrase("details.originalText", { words: teller.text(words) });
  return [teller.notes([laneWords(teller, event), ...formWords(teller, event)].filter(Boolean)), printed, teller.text(note)].filter(
    Boolean,
  );
}

/** A list tells lanes apart by colours alone. */
function laneWords(teller: Teller, event: Event): string {
  const { lanes } = teller.model;
  const lane = lanes.find(({ id }) => id === event.lane);
  return lane?.id === undefined || lanes.length === 1 ? "" : laneName(teller, lane);
}

function claimLines(teller: Teller, event: Event): Line[] {
  const badge = statusBadge(teller, event.status);
  const pill: CardPiece[] = badge === undefined ? [] : [{ type: "pill", text: badge.word, path: badge.path }];
  const [first = [], ...others] = event.claims.map((claim) => claimPieces(teller, claim));
  return [[...pill, ...first], ...others];
}

function claimPieces(teller: Teller, claim: Claim): CardPiece[] {
  const { phrase } = teller;
  const { by, says, independentlyConfirmed: isConfirmed } = claim;
  const who = capitalised(teller.list(claimantsOf(teller, claim)), teller.locale.tag);
  const main = [who, own(teller, says)].filter(Boolean).join(phrase("join.dash"));
  const reason = typeof by === "object" ? own(teller, by.reason) : "";
  const asides = [
    reason && phrase("claim.reason", { reason }),
    isConfirmed === undefined ? "" : phrase(isConfirmed ? "claim.confirmed" : "claim.unconfirmed"),
  ]
    .filter(Boolean)
    .join(phrase("join.semicolon"));
  return [...(main === "" ? [] : [words(main)]), ...(asides === "" ? [] : [words(phrase("join.aside", { words: asides }), true)])];
}

function countLines(teller: Teller, { count }: Event): Line[] {
  if (count === undefined) return [];
  const { phrase, text } = teller;
  const written = text(count.words);
  const amount = written === "" ? numberWords(teller, count) : phrase("quote", { words: written });
  const parts = count.parts.map((part) => phrase("details.part", { words: `${numberWords(teller, part)} ${text(part.of)}`.trim() }));
  return [
    [words(withUnit(teller, count, amount)), ...(count.dated === "none" ? [words(teller.notes(["", phrase("note.undated")]), true)] : [])],
    ...parts.map((part) => [words(part, true)]),
    said(teller, count.note, true),
  ];
}

function replyLines(teller: Teller, event: Event, target: Target): Line[] {
  const { phrase, model } = teller;
  return repliesByStance(event).map((group) => [
    { type: "pill", text: stanceWords(teller, group) },
    ...separated(
      group.replies.map(({ actor, event, says }) => [
        jumpTo(model.byId.get(event ?? ""), actorName(teller, actor), target),
        ...said(teller, says, undefined, phrase("join.dash")),
      ]),
      phrase("join.comma"),
    ),
  ]);
}

function originalLine(teller: Teller, { number, source }: NumberedSource): CardPiece[] {
  const { phrase } = teller;
  const { kind, seen, title, published, archived, note } = source;
  const [colon, comma, dash] = [phrase("join.colon"), phrase("join.comma"), phrase("join.dash")];
  const asides = [
    kind === "original" || kind === undefined ? "" : phrase(`sources.kind.${kind}`),
    seen === "not-seen" ? phrase("sources.notSeen") : seen === "via-relay" ? phrase("sources.viaRelay") : "",
  ]
    .filter(Boolean)
    .join(comma);
  return [
    numbered(number),
    publisherPiece(source),
    words(published === undefined ? "" : comma + teller.dateOf(published)),
    ...said(teller, title, true, colon),
    ...(asides === "" ? [] : [words(dash + asides, true)]),
    ...(archived === undefined ? [] : [words(comma), link(phrase("sources.archived"), archived)]),
    ...said(teller, note, true, dash),
  ];
}

function publisherPiece({ publisher, url }: Pick<Source, "publisher" | "url">): CardPiece {
  return link(publisher, url);
}

/** Relays stand folded under what they relay: their names in one line, each a link; then what there is to say of each. */
function relayLines(teller: Teller, { relays, of }: RelayGroup): CardPiece[][] {
  const { phrase } = teller;
  const names = relays.map(({ source }) => [publisherPiece(source)]);
  return [
    [
      numbered(relays[0]?.number, relays.at(-1)?.number),
      ...separated(names, phrase("join.comma")),
      words(phrase("join.dash") + relayWords(teller, relays.length, of), true),
    ],
    ...relays.flatMap(({ number, source: { publisher, note } }) =>
      note === undefined ? [] : [[numbered(number), ...said(teller, note, true, publisher + phrase("join.colon"))]],
    ),
  ];
}

function relayWords({ phrase, list }: Teller, count: number, of: readonly number[]): string {
  if (of.length === 0) return phrase("sources.relayUnlisted");
  return phrase(count === 1 ? "sources.relayOf" : "sources.relaysOf", { numbers: list(of.map(String)) });
}

function variantLines({ phrase, text, model }: Teller, event: Event): Line[] {
  return event.variants.map((variant) => [
    words(phrase("quote", { words: text(variant.words) }) + phrase("join.dash")),
    publisherPiece(model.sources.get(variant.source) ?? { publisher: cleanText(variant.source).text }),
  ]);
}

function correctionLines(teller: Teller, event: Event): Line[] {
  return event.corrections.map(({ date, field, from, to, note }) =>
    separated(
      [
        ...(date === undefined ? [] : [[words(teller.dateOf(date), true)]]),
        ...(field === undefined ? [] : [changeLine(teller, { field, from, to })]),
        ...said(teller, note).map((piece) => [piece]),
      ],
      teller.phrase("join.dash"),
    ),
  );
}

function changeLine(
  teller: Teller,
  { field, from, to }: { readonly field: string; readonly from?: unknown; readonly to?: unknown },
): CardPiece[] {
  return [words(teller.phrase("details.change", { field, from: valueWords(teller, from), to: valueWords(teller, to) }))];
}

/** A changed value is kept as it came: it may be anything, and hold signs that a text may not. */
function valueWords(teller: Teller, value: unknown): string {
  if (typeof value === "number") return teller.number(value);
  if (value === undefined || value === null) return teller.phrase("details.none");
  return cleanText(typeof value === "string" ? value : quote(value, LONGEST.text)).text;
}
