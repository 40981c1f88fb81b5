import { compareDates } from "../date/index.ts";
import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import { wordingOf, type Wording } from "../locale/wording.ts";
import { cleanText } from "../schema/clean-text.ts";
import { parseProse, type Run } from "../schema/prose.ts";
import type { Correction, Event, Source, Story } from "../schema/story.ts";
import { pickText, type Text } from "../schema/text.ts";
import { isFollowed } from "../schema/web-address.ts";
import { wordsOfDate, wordsOfWhen } from "./date-words.ts";

/** How a list is worded. */
export interface MarkdownOptions {
  /** Language of dates and phrases, and of texts that have several (default English). */
  readonly locale?: Locale | undefined;
}

interface Desk {
  readonly wording: Wording;
  readonly sources: ReadonlyMap<string, Source>;
  readonly say: (text: Text) => string;
}

/**
 * Returns a story as a list in Markdown, in order of time: dates in words, status, text, sources as links, corrections. Every text is escaped, so
 * that it shows as the characters that it holds.
 *
 * @param story as `parseStory` returns it
 * @example storyToMarkdown(parseStory(input).story, { locale: fr })
 */
export function storyToMarkdown(story: Story, { locale = en }: MarkdownOptions = {}): string {
  const say = (text: Text): string => pickText(text, [locale.tag], story.language);
  const desk: Desk = { wording: wordingOf(locale), sources: new Map(story.sources.map((source) => [source.id, source])), say };
  const { title, description, credits } = story;
  const parts = [
    title === undefined ? "" : `# ${escaped(oneLine(say(title)))}`,
    description === undefined ? "" : proseMarkdown(say(description)),
    inOrder(story.events)
      .map((event) => item(event, desk))
      .join("\n"),
    credits === undefined ? "" : proseMarkdown(say(credits)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Events without a date that can be read stand last. */
function inOrder(events: readonly Event[]): Event[] {
  return [...events].sort(({ when: { parsed: a } }, { when: { parsed: b } }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return compareDates(a, b);
  });
}

function item(event: Event, desk: Desk): string {
  const { wording, say } = desk;
  const { title, status, summary, when, note, corrections } = event;
  const date = escaped(wordsOfWhen(when, wording, "und"));
  const name = oneLine(say(title)) || wording.phrase("title.missing");
  const badge = status === undefined || status === "confirmed" ? "" : ` (${escaped(wording.phrase(`status.${status}`))})`;
  const head = `- **${date}**: ${linked(escaped(name), event.link)}${badge}`;
  const words = summary === undefined ? [] : proseMarkdown(say(summary)).split("\n\n");
  const rest = [
    ...words,
    ...[when.note, note].map((words) => (words === undefined ? "" : proseEscaped(say(words)))),
    sourcesOf(event, desk),
    ...corrections.map((correction) => correctionLine(correction, desk)),
  ];
  return [head, ...rest.filter((part) => part !== "").map((part) => indented(part))].join("\n");
}

/** A paragraph of its own within the item. */
function indented(text: string): string {
  return `\n${text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n")}`;
}

function sourcesOf({ sources, claims }: Event, { sources: known, wording, say }: Desk): string {
  const ids = [...new Set([...sources, ...claims.flatMap((claim) => claim.sources)])];
  const names = ids.map((id) => {
    const { publisher, title, url } = known.get(id) ?? { publisher: id };
    const words = title === undefined ? publisher : `${publisher}, ${say(title)}`;
    return linked(escaped(oneLine(words)), url);
  });
  return names.length === 0 ? "" : `${escaped(wording.phrase("sources.title"))}: ${names.join("; ")}`;
}

function correctionLine({ date, field, from, to, note }: Correction, { wording, say }: Desk): string {
  const when = date === undefined ? "" : ` (${wordsOfDate(date, wording.locale)})`;
  const text = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? wording.phrase("details.none")));
  const isChange = from !== undefined || to !== undefined;
  const change = isChange ? wording.phrase("details.change", { field: field ?? "", from: text(from), to: text(to) }) : (field ?? "");
  const words = [change, note === undefined ? "" : say(note)].filter((part) => part !== "").join(". ");
  return proseEscaped(`${wording.phrase("details.corrections")}${when}: ${words}`);
}

function linked(words: string, address: string | undefined): string {
  return address !== undefined && isFollowed(address) ? `[${words}](<${address}>)` : words;
}

function proseMarkdown(prose: string): string {
  return parseProse(prose)
    .map((runs) => lineStarts(runs.map(runMarkdown).join("")))
    .join("\n\n");
}

function runMarkdown(run: Run): string {
  const words = escaped(run.text);
  if (run.type === "link") return linked(words, run.href);
  return run.type === "text" ? words : run.type === "em" ? `*${words}*` : `**${words}**`;
}

function proseEscaped(text: string): string {
  return lineStarts(escaped(text.replace(/\n\s*\n/g, "\n")));
}

/** Every sign that means something within a line; ids and dates come as they were written, and signs that turn other words around go. */
function escaped(text: string): string {
  return cleanText(text)
    .text.replace(/[\\`*_[\]<>#|~!&]/g, "\\$&")
    .replace(/(https?|ftp)(:\/\/)|\b(www)(\.)/gi, "$1$3\\$2$4");
}

/** What begins a list, a heading or a quotation at the beginning of a line, which room alone would make a block of code. */
function lineStarts(text: string): string {
  return text
    .replace(/^[ \t]+/gm, "")
    .replace(/^(?:([-+=])|(\d{1,9})([.)]))/gm, (_all, sign: string | undefined, digits = "", dot = "") =>
      sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
    );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
