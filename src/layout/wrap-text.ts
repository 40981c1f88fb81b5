/** A text broken into lines, with the width of the widest in px. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * What stays together, then the spaces after it: a word, or one East Asian character, each with the marks that may not be parted
 * from it. No-break spaces (U+00A0, U+2007, U+202F) are part of a word.
 */
const units =
  /([「『（【〈《〔［｛]*(?:[\p{sc=Han}\u3001-\u30ff\uff01-\uff60]\p{M}*|[^ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000\p{sc=Han}\u3001-\u30ff\uff01-\uff60]+)[、。，．：；！？」』）】〉》〕］｝…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)?([ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]*)/gu;

/** Grapheme clusters, near enough for breaking a word: `Intl.Segmenter` takes time that grows with the square of the text. */
const clusters = /\p{RI}\p{RI}|[^](?:[\p{M}\u0e33\u0eb3\u1160-\u11ff\u200c\p{EMod}\u{e0020}-\u{e007f}]|\u200d[^])*/gu;

/** Latin words, single spaces and common punctuation: broken at spaces, without the classes above, which take long to make ready. */
const simple = /^[!-\u024f\u2010-\u2027\u2200-\u25ff]+(?: [!-\u024f\u2010-\u2027\u2200-\u25ff]+)*$/;

const needsWork = /^\s|\s$|\s\s|[\t-\r\u200b]/;

type Measure = (text: string) => number;

/** What stays together, its width in px, and the space before it. */
interface Unit {
  readonly text: string;
  readonly width: number;
  readonly gap: "" | " ";
}

/**
 * Breaks `text` into lines no wider than `limit` px. Lines break at spaces and between East Asian characters; a word wider
 * than the limit breaks between grapheme clusters. Nothing is cut: the lines hold every character but the spaces at the breaks; other
 * runs of spaces become one. Takes time in proportion to the text.
 * @param measure width of a text in px
 * @example wrapText("Japan lists Kupol", 60, (text) => text.length * 6).lines // ["Japan", "lists", "Kupol"]
 */
export function wrapText(text: string, limit: number, measure: Measure): Wrapped {
  return textBreaker(text, measure)(limit);
}

/**
 * Returns what breaks a text at any limit, as {@link wrapText} does, and measures its words only once.
 * @example textBreaker("Japan lists Kupol", measure)(60).lines
 */
export function textBreaker(text: string, measure: Measure): (limit: number) => Wrapped {
  const whole = { lines: [text], width: measure(text) };
  const isPlain = !needsWork.test(text);
  let units: readonly Unit[] | undefined;
  let space = 0;
  return (limit) => {
    if (isPlain && whole.width <= limit) return whole;
    if (units === undefined) {
      units = unitsOf(text, measure);
      space = measure(" ");
    }
    return fillLines(units, space, limit, measure);
  };
}

function unitsOf(text: string, measure: Measure): Unit[] {
  if (simple.test(text)) return text.split(" ").map((word) => ({ text: word, width: measure(word), gap: " " }));
  const found: Unit[] = [];
  let gap: Unit["gap"] = "";
  for (const [, unit = "", spaces = ""] of text.matchAll(units)) {
    if (unit !== "") found.push({ text: unit, width: measure(unit), gap });
    // A zero-width space allows a break and is not seen.
    gap = spaces.replaceAll("\u200b", "") === "" ? "" : " ";
  }
  return found;
}

function fillLines(found: readonly Unit[], space: number, limit: number, measure: Measure): Wrapped {
  const lines: string[] = [];
  let widest = 0;
  let line = "";
  let width = 0;
  const breakBefore = (start: string, startWidth: number): void => {
    if (line !== "") lines.push(line);
    if (width > widest) widest = width;
    line = start;
    width = startWidth;
  };
  for (const unit of found) {
    const longer = width + unit.width + (unit.gap === "" ? 0 : space);
    if (line !== "" && longer <= limit) {
      line += unit.gap + unit.text;
      width = longer;
    } else if (unit.width <= limit) breakBefore(unit.text, unit.width);
    else for (const [part, partWidth] of parts(unit.text, limit, measure)) breakBefore(part, partWidth);
  }
  breakBefore("", 0);
  return { lines: lines.length > 0 ? lines : [""], width: widest };
}

/** Breaks a long word between grapheme clusters, filling each line. */
function* parts(word: string, limit: number, measure: Measure): Generator<[part: string, width: number]> {
  let part = "";
  let width = 0;
  for (const [cluster] of word.matchAll(clusters)) {
    const clusterWidth = measure(cluster);
    if (part !== "" && width + clusterWidth > limit) {
      yield [part, width];
      part = "";
      width = 0;
    }
    part += cluster;
    width += clusterWidth;
  }
  yield [part, width];
}
