import { compareDates } from "../date/index.ts";
import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import { wordingOf, type Wording } from "../locale/wording.ts";
import { cleanText } from "../schema/clean-text.ts";
import { parseProse, type Run } from "../schema/prose.ts";
import type { Actor, Anonymous, Claim, Correction, Event, Reply, Source, Story } from "../schema/story.ts";
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
  readonly actors: ReadonlyMap<string, Actor>;
  readonly language: string;
  readonly say: (text: Text) => string;
}

/**
 * Returns a story as a list in Markdown, in order of time: dates in words and as printed, status, text, who says so, who answers, sources as
 * links, corrections. Every text is escaped, so
 * that it shows as the characters that it holds.
 *
 * @param story as `parseStory` returns it
 * @example storyToMarkdown(parseStory(input).story, { locale: fr })
 */
export function storyToMarkdown(story: Story, { locale = en }: MarkdownOptions = {}): string {
  const say = (text: Text): string => pickText(text, [locale.tag], story.language);
  const desk: Desk = {
    wording: wordingOf(locale),
    sources: new Map(story.sources.map((source) => [source.id, source])),
    actors: new Map(story.actors.map((actor) => [actor.id, actor])),
    language: story.language ?? "und",
    say,
  };
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
  const date = escaped(wordsOfWhen(when, wording, desk.language));
  const name = oneLine(say(title)) || wording.phrase("title.missing");
  const badge = status === undefined || status === "confirmed" ? "" : ` (${escaped(wording.phrase(`status.${status}`))})`;
  const head = `- **${date}**: ${linked(escaped(name), event.link)}${badge}`;
  const words = summary === undefined ? [] : proseMarkdown(say(summary)).split("\n\n");
  const rest = [
    ...words,
    when.words === undefined || when.parsed === undefined
      ? ""
      : proseEscaped(wording.phrase("details.originalText", { words: say(when.words) })),
    ...[when.note, note].map((words) => (words === undefined ? "" : proseEscaped(say(words)))),
    countOf(event, desk),
    listed(
      "details.claims",
      event.claims.map((claim) => claimWords(claim, desk)),
      desk,
    ),
    listed(
      "details.replies",
      event.replies.map((reply) => replyWords(reply, desk)),
      desk,
    ),
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

/** "Replies: Ministry: says it is unaware; …"; "" for none. */
function listed(title: string, parts: readonly string[], { wording }: Desk): string {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : proseEscaped(`${wording.phrase(title)}: ${said.join("; ")}`);
}

function countOf({ count }: Event, desk: Desk): string {
  if (count === undefined) return "";
  const { say, wording } = desk;
  const words = say(count.words);
  const unit = count.unit === undefined ? "" : ` ${say(count.unit)}`;
  return listed("details.count", [words === "" ? "" : `${wording.phrase("quote", { words })}${unit}`], desk);
}

function claimWords({ by, says, documents, basis }: Claim, { actors, say, wording }: Desk): string {
  const { phrase } = wording;
  const who = typeof by === "object" ? unnamed(by, { say, wording }) : nameOf(by, actors, say);
  const rests = documents.length > 0 ? documents.map((one) => say(one)) : basis.map((one) => phrase(`basis.${one}`));
  const what = says === undefined ? "" : phrase("quote", { words: say(says) });
  return [[who, ...rests].filter(Boolean).join(", "), what].filter(Boolean).join(phrase("join.dash"));
}

function unnamed({ number, described }: Anonymous, { say, wording }: Pick<Desk, "say" | "wording">): string {
  const values = { described: described === undefined ? "" : say(described) };
  return number === undefined
    ? wording.phrase("claim.anonymousSome", values)
    : wording.phrase("claim.anonymous", { ...values, count: number });
}

function replyWords({ actor, stance, says }: Reply, { actors, say, wording }: Desk): string {
  const stanceWords = wording.phrase(`stance.${stance}`, { count: 1 });
  const said = wording.phrase("reply.said", { actors: nameOf(actor, actors, say), stance: stanceWords });
  return says === undefined ? said : `${said}${wording.phrase("join.dash")}${wording.phrase("quote", { words: say(says) })}`;
}

function nameOf(id: string | undefined, actors: Desk["actors"], say: Desk["say"]): string {
  const actor = id === undefined ? undefined : actors.get(id);
  return actor === undefined ? (id ?? "") : say(actor.label);
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
