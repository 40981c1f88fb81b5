import { parseProse, type Paragraph, type Run } from "../schema/prose.ts";

/** Prose, and what it cannot hold. */
export interface WrittenProse {
  readonly prose: string;
  /** In plain words, each once. */
  readonly losses: readonly string[];
}

/**
 * Returns paragraphs of runs as the text that `parseProse` reads back: the same characters always, and the same emphasis and links wherever
 * prose has signs for them.
 *
 * @example writeProse([[{ type: "text", text: "5 *" }, { type: "em", text: "x" }]]).prose // "5 \\**x*"
 */
export function writeProse(paragraphs: readonly Paragraph[]): WrittenProse {
  const losses = new Set<string>();
  for (const run of paragraphs.flat()) if (run.text.trim() === "") noteLoss(run, losses);
  const written = paragraphs.map((runs) => writeParagraph(tidied(runs), losses));
  return { prose: written.filter((paragraph) => paragraph !== "").join("\n\n"), losses: [...losses] };
}

/**
 * Returns plain text as prose that reads back as the same characters.
 *
 * @example escapeProse("see *note* [1](x)") // "see \\*note\\* \\[1](x)"
 */
export function escapeProse(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, "\n").split(/\n[^\S\n]*\n\s*/);
  return writeProse(paragraphs.map((words) => [{ type: "text", text: words }])).prose;
}

function writeParagraph(runs: readonly Run[], losses: Set<string>): string {
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

function written(run: Run, isEscaped: boolean): string {
  if (run.type === "link") return `[${run.text}](${run.href})`;
  if (run.type === "text") return isEscaped ? plain(run.text) : run.text;
  const sign = run.type === "em" ? "*" : "**";
  return sign + run.text + sign;
}

function plain(text: string): string {
  return text.replace(/[*[]/g, "\\$&");
}

/** Signs beside digits, after a backslash or beside other signs say nothing: the words are kept then, without them. */
function heldRun(run: Run, before: Run | undefined, after: Run | undefined, losses: Set<string>): Run[] {
  if (run.type === "text") return [run];
  const near = [...asText(before), run, ...asText(after)];
  if (readsBack(near.map((one) => written(one, true)).join(""), near)) return [run];
  const inner = run.type === "link" ? /^\[([^[\]]+)\]$/.exec(run.text)?.[1] : undefined;
  if (inner !== undefined && run.type === "link")
    return [
      { type: "text", text: "[" },
      { ...run, text: inner },
      { type: "text", text: "]" },
    ];
  noteLoss(run, losses);
  return [{ type: "text", text: run.text }];
}

function asText(run: Run | undefined): Run[] {
  return run === undefined ? [] : [{ type: "text", text: run.text }];
}

function noteLoss(run: Run, losses: Set<string>): void {
  if (run.type === "link") losses.add(`link to ${run.href}`);
  else if (run.type !== "text" && run.text.trim() !== "") losses.add(`emphasis of "${run.text}"`);
}

function readsBack(text: string, runs: readonly Run[]): boolean {
  const wanted = tidied(runs);
  const paragraphs = parseProse(text);
  return paragraphs.length === (wanted.length === 0 ? 0 : 1) && JSON.stringify(paragraphs[0] ?? []) === JSON.stringify(wanted);
}

/** Spaces stand outside signs, runs of one kind are one, and a paragraph begins and ends with words. */
function tidied(runs: readonly Run[]): Run[] {
  const spaced = runs.flatMap((run): Run[] => {
    if (run.type === "text") return [run];
    const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
    return [
      { type: "text", text: before },
      { ...run, text: words },
      { type: "text", text: after },
    ];
  });
  const merged: Run[] = [];
  for (const run of spaced) {
    const last = merged.at(-1);
    if (run.text === "") continue;
    if (last?.type === run.type && hrefOf(last) === hrefOf(run)) merged.splice(-1, 1, { ...last, text: last.text + run.text });
    else merged.push(run);
  }
  return trimmed(merged);
}

function hrefOf(run: Run): string | undefined {
  return run.type === "link" ? run.href : undefined;
}

function trimmed(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first.type === "text" && first.text.trim() === "") return trimmed(rest);
  if (last.type === "text" && last.text.trim() === "") return trimmed(runs.slice(0, -1));
  return runs.map((run) => {
    if (run.type !== "text") return run;
    const start = run === first ? run.text.trimStart() : run.text;
    return { ...run, text: run === last ? start.trimEnd() : start };
  });
}
