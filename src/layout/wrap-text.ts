/** A text broken into lines, with the width of the widest in px. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * What stays together, then the spaces after it: a word, an East Asian date, or one East Asian character, each with the marks that may not be parted
 * from it. No-break spaces (U+00A0, U+2007, U+202F) are part of a word.
 */
const units =
  /([「『（【〈《〔［｛]*(?:(?:\d+[年月日时時分])+|[\p{sc=Han}\u3001-\u30ff\uff01-\uff60]\p{M}*|[^ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000\p{sc=Han}\u3001-\u30ff\uff01-\uff60]+)[、。，．：；！？」』）】〉》〕］｝…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)?([ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]*)/gu;

/** Grapheme clusters, near enough for breaking a word: `Intl.Segmenter` takes time that grows with the square of the text. */
const clusters = /\p{RI}\p{RI}|[^](?:[\p{M}\u0e33\u0eb3\u1160-\u11ff\u200c\p{EMod}\u{e0020}-\u{e007f}]|\u200d[^])*/gu;

/** Latin words, single spaces and common punctuation: broken at spaces, without the classes above, which take long to make ready. */
const simple = /^[!-\u024f\u2010-\u2027\u2200-\u25ff]+(?: [!-\u024f\u2010-\u2027\u2200-\u25ff]+)*$/;

type Measure = (text: string) => number;

/** Widths are added up in whole eighths of a pixel, rounded up: a browser adds whole numbers without making objects of them. */
const grain = 8;

/** What stays together, its width in grains, and the space before it. */
interface Unit {
  readonly text: string;
  readonly width: number;
  readonly gap: "" | " ";
}

/** A text that can be broken at any limit; its words are measured once. */
export interface Breaker {
  /** Returns how many lines the text takes within a limit in px, and the width of the widest. */
  readonly fit: (limit: number) => Fit;
  /** Returns those lines: asked only for the limit that is kept. */
  readonly lines: (limit: number) => readonly string[];
  /** Width in px of the longest word: under it, words are broken. */
  readonly longest: number;
}

/** How a text fits a limit. */
export interface Fit {
  readonly count: number;
  /** Width of the widest line in px. */
  readonly width: number;
}

/**
 * Breaks `text` into lines no wider than `limit` px. Lines break at spaces and between East Asian characters; a word wider
 * than the limit breaks between grapheme clusters. Nothing is cut: the lines hold every character but the spaces at the breaks; other
 * runs of spaces become one. Takes time in proportion to the text.
 * @param measure width of a text in px
 * @example wrapText("Japan lists Kupol", 60, (text) => text.length * 6).lines // ["Japan", "lists", "Kupol"]
 */
export function wrapText(text: string, limit: number, measure: Measure): Wrapped {
  const breaker = textBreaker(text, measure);
  return { lines: breaker.lines(limit), width: breaker.fit(limit).width };
}

/**
 * Returns what breaks a text at any limit, as {@link wrapText} does.
 * @example textBreaker("Japan lists Kupol", measure).fit(60).count // 3
 */
export function textBreaker(text: string, measure: Measure): Breaker {
  const inGrains: Measure = (part) => Math.ceil(measure(part) * grain);
  const units = unitsOf(text, inGrains);
  const space = inGrains(" ");
  return {
    fit: (limit) => fillLines(units, space, limit, inGrains),
    lines: (limit) => {
      const lines: string[] = [];
      fillLines(units, space, limit, inGrains, lines);
      return lines;
    },
    longest: units.reduce((longest, { width }) => Math.max(longest, width), 0) / grain,
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

/** @param lines takes the lines, when they are asked for */
function fillLines(found: readonly Unit[], space: number, limit: number, measure: Measure, lines?: string[]): Fit {
  const most = Math.floor(limit * grain);
  let count = 0;
  let widest = 0;
  let line = "";
  let width = 0;
  // Every label is filled some times before its place is found: an index, since an iterator would cost more than the rest.
  for (let index = 0; index < found.length; index++) {
    const unit = found[index] as Unit;
    const longer = width + unit.width + (unit.gap === "" ? 0 : space);
    if (count > 0 && longer <= most) {
      if (lines !== undefined) line += unit.gap + unit.text;
      width = longer;
    } else if (unit.width <= most) {
      if (count++ > 0) lines?.push(line);
      line = unit.text;
      width = unit.width;
    } else {
      for (const part of parts(unit.text, most, measure)) {
        if (count++ > 0) lines?.push(line);
        line = part.text;
        width = part.width;
        if (width > widest) widest = width;
      }
    }
    if (width > widest) widest = width;
  }
  lines?.push(line);
  return { count: Math.max(1, count), width: widest / grain };
}

/** Breaks a long word between grapheme clusters, filling each line. */
function parts(word: string, most: number, measure: Measure): { text: string; width: number }[] {
  const found: { text: string; width: number }[] = [];
  let last = { text: "", width: 0 };
  for (const [cluster] of word.matchAll(clusters)) {
    const width = measure(cluster);
    if (last.text === "" || last.width + width > most) {
      last = { text: "", width: 0 };
      found.push(last);
    }
    last.text += cluster;
    last.width += width;
  }
  return found;
}
