const units = /([「『（【〈《〔［｛]*(?:(?:\d+[年月日时時分])+|[\p{sc=Han}\u3001-\u30ff\uff01-\uff60]\p{M}*|[^ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000\p{sc=Han}\u3001-\u30ff\uff01-\uff60]+)[、。，．：；！？」』）】〉》〕］｝…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)?([ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]*)/gu;
const clusters = /\p{RI}\p{RI}|[^](?:[\p{M}\u0e33\u0eb3\u1160-\u11ff\u200c\p{EMod}\u{e0020}-\u{e007f}]|\u200d[^])*/gu;
const simple = /^[!-\u024f\u2010-\u2027\u2200-\u25ff]+(?: [!-\u024f\u2010-\u2027\u2200-\u25ff]+)*$/;
const grain = 8;
function wrapText(text, limit, measure) {
  const breaker = textBreaker(text, measure);
  return { lines: breaker.lines(limit), width: breaker.fit(limit).width };
}
function textBreaker(text, measure) {
  const inGrains = (part) => Math.ceil(measure(part) * grain);
  const units2 = unitsOf(text, inGrains);
  const space = inGrains(" ");
  return {
    fit: (limit) => fillLines(units2, space, limit, inGrains),
    lines: (limit) => {
      const lines = [];
      fillLines(units2, space, limit, inGrains, lines);
      return lines;
    },
    longest: units2.reduce((longest, { width }) => Math.max(longest, width), 0) / grain
  };
}
function unitsOf(text, measure) {
  if (simple.test(text)) return text.split(" ").map((word) => ({ text: word, width: measure(word), gap: " " }));
  const found = [];
  let gap = "";
  for (const [, unit = "", spaces = ""] of text.matchAll(units)) {
    if (unit !== "") found.push({ text: unit, width: measure(unit), gap });
    gap = spaces.replaceAll("\u200B", "") === "" ? "" : " ";
  }
  return found;
}
function fillLines(found, space, limit, measure, lines) {
  const most = Math.floor(limit * grain);
  let count = 0;
  let widest = 0;
  let line = "";
  let width = 0;
  for (let index = 0; index < found.length; index++) {
    const unit = found[index];
    const longer = width + unit.width + (unit.gap === "" ? 0 : space);
    if (count > 0 && longer <= most) {
      if (lines !== void 0) line += unit.gap + unit.text;
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
function parts(word, most, measure) {
  const found = [];
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

export { textBreaker, wrapText };
