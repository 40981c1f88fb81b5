import { parseProse } from '../schema/prose.js';

function writeProse(paragraphs) {
  const losses = /* @__PURE__ */ new Set();
  for (const run of paragraphs.flat()) if (run.text.trim() === "") noteLoss(run, losses);
  const written2 = paragraphs.map((runs) => writeParagraph(tidied(runs), losses));
  return { prose: written2.filter((paragraph) => paragraph !== "").join("\n\n"), losses: [...losses] };
}
function escapeProse(text) {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n\s*/);
  return writeProse(paragraphs.map((words) => [{ type: "text", text: words }])).prose;
}
function writeParagraph(runs, losses) {
  const bare = runs.map((run) => written(run, false)).join("");
  if (readsBack(bare, runs)) return bare;
  const escaped = runs.map((run) => written(run, true)).join("");
  if (readsBack(escaped, runs)) return escaped;
  const held = tidied(runs.flatMap((run, index) => heldRun(run, runs[index - 1], runs[index + 1], losses)));
  const text = held.map((run) => written(run, true)).join("");
  if (readsBack(text, held)) return text;
  for (const run of held) noteLoss(run, losses);
  return plain(runs.map((run) => run.text).join(""));
}
function written(run, isEscaped) {
  if (run.type === "link") return `[${run.text}](${run.href})`;
  if (run.type === "text") return isEscaped ? plain(run.text) : run.text;
  const sign = run.type === "em" ? "*" : "**";
  return sign + run.text + sign;
}
function plain(text) {
  return text.replace(/[*[]/g, "\\$&");
}
function heldRun(run, before, after, losses) {
  if (run.type === "text") return [run];
  const near = [...asText(before), run, ...asText(after)];
  if (readsBack(near.map((one) => written(one, true)).join(""), near)) return [run];
  const inner = run.type === "link" ? /^\[([^[\]]+)\]$/.exec(run.text)?.[1] : void 0;
  if (inner !== void 0 && run.type === "link")
    return [
      { type: "text", text: "[" },
      { ...run, text: inner },
      { type: "text", text: "]" }
    ];
  noteLoss(run, losses);
  return [{ type: "text", text: run.text }];
}
function asText(run) {
  return run === void 0 ? [] : [{ type: "text", text: run.text }];
}
function noteLoss(run, losses) {
  if (run.type === "link") losses.add(`link to ${run.href}`);
  else if (run.type !== "text" && run.text.trim() !== "") losses.add(`emphasis of "${run.text}"`);
}
function readsBack(text, runs) {
  const wanted = tidied(runs);
  const paragraphs = parseProse(text);
  return paragraphs.length === (wanted.length === 0 ? 0 : 1) && JSON.stringify(paragraphs[0] ?? []) === JSON.stringify(wanted);
}
function tidied(runs) {
  const spaced = runs.flatMap((run) => {
    if (run.type === "text") return [run];
    const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
    return [
      { type: "text", text: before },
      { ...run, text: words },
      { type: "text", text: after }
    ];
  });
  const merged = [];
  for (const run of spaced) {
    const last = merged.at(-1);
    if (run.text === "") continue;
    if (last?.type === run.type && hrefOf(last) === hrefOf(run)) merged.splice(-1, 1, { ...last, text: last.text + run.text });
    else merged.push(run);
  }
  return trimmed(merged);
}
function hrefOf(run) {
  return run.type === "link" ? run.href : void 0;
}
function trimmed(runs) {
  const [first, ...rest] = runs;
  const last = runs.at(-1);
  if (first === void 0 || last === void 0) return [];
  if (first.type === "text" && first.text.trim() === "") return trimmed(rest);
  if (last.type === "text" && last.text.trim() === "") return trimmed(runs.slice(0, -1));
  return runs.map((run) => {
    if (run.type !== "text") return run;
    const start = run === first ? run.text.trimStart() : run.text;
    return { ...run, text: run === last ? start.trimEnd() : start };
  });
}

export { escapeProse, writeProse };
