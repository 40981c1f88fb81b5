import { any, sequence, word, maybe, sign, comma, many, glued, digits } from './parser.js';
import { pointBefore, pointAfter, point } from './read-point.js';

const MOST_LISTED = 5;
const dash = sign("-", "\u2013");
const mark = any(
  sequence([word("to")], () => "words"),
  sequence([dash], () => "dash")
);
function span(mode, from, to, mark2) {
  return { type: "span", mode, from, to, mark: mark2 };
}
function yearAlone(written) {
  return { unit: { year: { digits: written } } };
}
const spans = any(
  sequence([word("from"), pointBefore, mark, pointAfter], (_, from, __, to) => span("interval", from, to, "words")),
  sequence(
    [pointBefore, mark, pointAfter],
    (from, mark2, to) => span("interval", from, to, mark2 === "words" && isBare(from) ? "words" : "dash")
  ),
  sequence([word("between"), pointBefore, word("and"), pointAfter], (_, from, __, to) => span("between", from, to, "dash")),
  sequence(
    [word("sometime"), maybe(word("from")), pointBefore, mark, pointAfter],
    (_, __, from, ___, to) => span("between", from, to, "dash")
  )
);
const lastDigit = sequence(
  [digits(4), glued(sign("-", "\u2013", "/")), glued(digits(1))],
  (first, _, last) => last > first.slice(-1) ? span("interval", yearAlone(first), yearAlone(first.slice(0, -1) + last), "dash") : void 0
);
const slashes = any(
  sequence([pointBefore, sign("/"), pointAfter], (from, _, to) => span("interval", from, to, "dash")),
  sequence(
    [pointBefore, sign("/"), pointAfter],
    (from, _, to) => to.unit.year?.isShort === true ? void 0 : { type: "list", mode: "or", points: [from, to], isSlashed: true }
  )
);
const openings = any(
  ...["since", "until", "by", "before", "after", "notBefore"].map((meaning) => opened(meaning, meaning)),
  sequence([any(word("since"), word("from")), point, maybe(comma), word("endUnknown")], (_, point2) => open("endUnknown", point2)),
  sequence([word("until"), point, maybe(comma), word("startUnknown")], (_, point2) => open("startUnknown", point2)),
  sequence([maybe(any(word("since"), word("from"))), point, mark, word("present")], (_, point2) => open("since", point2)),
  sequence([maybe(word("from")), point, word("onwards")], (_, point2) => open("since", point2)),
  sequence([point, word("orEarlier")], (point2) => open("by", point2)),
  sequence([point, word("orLater")], (point2) => open("notBefore", point2))
);
const lists = any(list("or"), list("and"));
const stretch = any(
  sequence([point], (point2) => ({ type: "one", point: point2 })),
  sequence([word("sometime"), point], (_, point2) => ({ type: "one", point: { ...point2, isPart: true } })),
  sequence([word("from"), fromAlone()], (_, point2) => open("since", point2)),
  spans,
  lastDigit,
  slashes,
  openings,
  lists
);
function fromAlone() {
  return (script, at) => script.atoms[at - 1]?.text === "from" ? point(script, at) : [];
}
function opened(meaning, mode) {
  return sequence([word(meaning), maybe(word("the")), point], (_, __, point2) => open(mode, point2));
}
function open(mode, point2) {
  return { type: "open", mode, point: point2 };
}
function list(mode) {
  const more = many(
    sequence([glued(comma), pointBefore], (_, point2) => point2),
    MOST_LISTED
  );
  return sequence(
    [maybe(word("either")), pointBefore, maybe(more), maybe(comma), word(mode), pointAfter],
    (_, first, more2, __, ___, last) => ({ type: "list", mode, points: [first, ...more2 ?? [], last] })
  );
}
function isBare({ isApproximate, isUncertain }) {
  return isApproximate !== true && isUncertain !== true;
}

export { stretch };
