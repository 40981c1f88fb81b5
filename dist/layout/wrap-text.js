const units = /([「『（【〈《〔［｛]*(?:[\p{sc=Han}\u3001-\u30ff\uff01-\uff60]\p{M}*|[^ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000\p{sc=Han}\u3001-\u30ff\uff01-\uff60]+)[、。，．：；！？」』）】〉》〕］｝…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)?([ \t-\r\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]*)/gu;
const clusters = /\p{RI}\p{RI}|[^](?:[\p{M}\u0e33\u0eb3\u1160-\u11ff\u200c\p{EMod}\u{e0020}-\u{e007f}]|\u200d[^])*/gu;
const simple = /^[!-\u024f\u2010-\u2027\u2200-\u25ff]+(?: [!-\u024f\u2010-\u2027\u2200-\u25ff]+)*$/;
const needsWork = /^\s|\s$|\s\s|[\t-\r\u200b]/;
function wrapText(text, limit, measure) {
  return textBreaker(text, measure)(limit);
}
function textBreaker(text, measure) {
  const whole = { lines: [text], width: measure(text) };
  const isPlain = !needsWork.test(text);
  let units2;
  let space = 0;
  return (limit) => {
    if (isPlain && whole.width <= limit) return whole;
    if (units2 === void 0) {
      units2 = unitsOf(text, measure);
      space = measure(" ");
    }
    return fillLines(units2, space, limit, measure);
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
function fillLines(found, space, limit, measure) {
  const lines = [];
  let widest = 0;
  let line = "";
  let width = 0;
  const breakBefore = (start, startWidth) => {
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
function* parts(word, limit, measure) {
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

export { textBreaker, wrapText };
