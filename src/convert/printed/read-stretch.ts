import type { Meaning } from "./lexicon.ts";
import { any, comma, digits, glued, many, maybe, sequence, sign, word, type Parser } from "./parser.ts";
import type { Opening, Point, Stretch } from "./point.ts";
import { point, pointAfter, pointBefore } from "./read-point.ts";

/** A list has no more dates between its first and its last; each of a few numbers alone can be a day or a year. */
const MOST_LISTED = 5;

const dash = sign("-", "–");
const mark = any(
  sequence([word("to")], () => "words" as const),
  sequence([dash], () => "dash" as const),
);

function span(mode: "interval" | "between", from: Point, to: Point, mark: "words" | "dash"): Stretch {
  return { type: "span", mode, from, to, mark };
}

function yearAlone(written: string): Point {
  return { unit: { year: { digits: written } } };
}

const spans: Parser<Stretch> = any<Stretch>(
  sequence([word("from"), pointBefore, mark, pointAfter], (_, from, __, to) => span("interval", from, to, "words")),
  sequence([pointBefore, mark, pointAfter], (from, mark, to) =>
    span("interval", from, to, mark === "words" && isBare(from) ? "words" : "dash"),
  ),
  sequence([word("between"), pointBefore, word("and"), pointAfter], (_, from, __, to) => span("between", from, to, "dash")),
  sequence([word("sometime"), maybe(word("from")), pointBefore, mark, pointAfter], (_, __, from, ___, to) =>
    span("between", from, to, "dash"),
  ),
);

/** "1914-8" is August 1914, or from 1914 to 1918. */
const lastDigit: Parser<Stretch> = sequence([digits(4), glued(sign("-", "–", "/")), glued(digits(1))], (first, _, last) =>
  last > first.slice(-1) ? span("interval", yearAlone(first), yearAlone(first.slice(0, -1) + last), "dash") : undefined,
);

/** "2023/24" is one thing; "May/June 2024" may be one of two, or both and all between. */
const slashes: Parser<Stretch> = any<Stretch>(
  sequence([pointBefore, sign("/"), pointAfter], (from, _, to) => span("interval", from, to, "dash")),
  sequence([pointBefore, sign("/"), pointAfter], (from, _, to) =>
    to.unit.year?.isShort === true ? undefined : { type: "list", mode: "or", points: [from, to], isSlashed: true },
  ),
);

const openings: Parser<Stretch> = any<Stretch>(
  ...(["since", "until", "by", "before", "after", "notBefore"] as const).map((meaning) => opened(meaning, meaning)),
  sequence([any(word("since"), word("from")), point, maybe(comma), word("endUnknown")], (_, point) => open("endUnknown", point)),
  sequence([word("until"), point, maybe(comma), word("startUnknown")], (_, point) => open("startUnknown", point)),
  sequence([maybe(any(word("since"), word("from"))), point, mark, word("present")], (_, point) => open("since", point)),
  sequence([maybe(word("from")), point, word("onwards")], (_, point) => open("since", point)),
  sequence([point, word("orEarlier")], (point) => open("by", point)),
  sequence([point, word("orLater")], (point) => open("notBefore", point)),
);

const lists: Parser<Stretch> = any(list("or"), list("and"));

/** Reads a whole printed date. */
export const stretch: Parser<Stretch> = any<Stretch>(
  sequence([point], (point) => ({ type: "one", point })),
  sequence([word("sometime"), point], (_, point) => ({ type: "one", point: { ...point, isPart: true } })),
  sequence([word("from"), fromAlone()], (_, point) => open("since", point)),
  spans,
  lastDigit,
  slashes,
  openings,
  lists,
);

/** English "from April" alone is open; French "de" and "du" are not. */
function fromAlone(): Parser<Point> {
  return (script, at) => (script.atoms[at - 1]?.text === "from" ? point(script, at) : []);
}

function opened(meaning: Meaning, mode: Opening): Parser<Stretch> {
  return sequence([word(meaning), maybe(word("the")), point], (_, __, point) => open(mode, point));
}

function open(mode: Opening, point: Point): Stretch {
  return { type: "open", mode, point };
}

function list(mode: "or" | "and"): Parser<Stretch> {
  const more = many(
    sequence([glued(comma), pointBefore], (_, point) => point),
    MOST_LISTED,
  );
  return sequence(
    [maybe(word("either")), pointBefore, maybe(more), maybe(comma), word(mode), pointAfter],
    (_, first, more, __, ___, last): Stretch => ({ type: "list", mode, points: [first, ...(more ?? []), last] }),
  );
}

/** Whether nothing is said before the first date that could be said of both. */
function isBare({ isApproximate, isUncertain }: Point): boolean {
  return isApproximate !== true && isUncertain !== true;
}
