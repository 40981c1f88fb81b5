import { compareDates } from '../date/order.js';
import en from '../locale/en.js';
import { wordingOf } from '../locale/wording.js';
import { cleanText } from '../schema/clean-text.js';
import { parseProse } from '../schema/prose.js';
import { pickText } from '../schema/text.js';
import { isFollowed } from '../schema/web-address.js';
import { wordsOfWhen, wordsOfDate } from './date-words.js';

function storyToMarkdown(story, { locale = en } = {}) {
  const say = (text) => pickText(text, [locale.tag], story.language);
  const desk = {
    wording: wordingOf(locale),
    sources: new Map(story.sources.map((source) => [source.id, source])),
    actors: new Map(story.actors.map((actor) => [actor.id, actor])),
    language: story.language ?? "und",
    say
  };
  const { title, description, credits } = story;
  const parts = [
    title === void 0 ? "" : `# ${escaped(oneLine(say(title)))}`,
    description === void 0 ? "" : proseMarkdown(say(description)),
    inOrder(story.events).map((event) => item(event, desk)).join("\n"),
    credits === void 0 ? "" : proseMarkdown(say(credits))
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function inOrder(events) {
  return [...events].sort(({ when: { parsed: a } }, { when: { parsed: b } }) => {
    if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
    return compareDates(a, b);
  });
}
function item(event, desk) {
  const { wording, say } = desk;
  const { title, status, summary, when, note, corrections } = event;
  const date = escaped(wordsOfWhen(when, wording, desk.language));
  const name = oneLine(say(title)) || wording.phrase("title.missing");
  const badge = status === void 0 || status === "confirmed" ? "" : ` (${escaped(wording.phrase(`status.${status}`))})`;
  const head = `- **${date}**: ${linked(escaped(name), event.link)}${badge}`;
  const words = summary === void 0 ? [] : proseMarkdown(say(summary)).split("\n\n");
  const rest = [
    ...words,
    when.words === void 0 || when.parsed === void 0 ? "" : proseEscaped(wording.phrase("details.originalText", { words: say(when.words) })),
    ...[when.note, note].map((words2) => words2 === void 0 ? "" : proseEscaped(say(words2))),
    countOf(event, desk),
    listed(
      "details.claims",
      event.claims.map((claim) => claimWords(claim, desk)),
      desk
    ),
    listed(
      "details.replies",
      event.replies.map((reply) => replyWords(reply, desk)),
      desk
    ),
    sourcesOf(event, desk),
    ...corrections.map((correction) => correctionLine(correction, desk))
  ];
  return [head, ...rest.filter((part) => part !== "").map((part) => indented(part))].join("\n");
}
function indented(text) {
  return `
${text.split("\n").map((line) => `  ${line}`).join("\n")}`;
}
function listed(title, parts, { wording }) {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : proseEscaped(`${wording.phrase(title)}: ${said.join("; ")}`);
}
function countOf({ count }, desk) {
  if (count === void 0) return "";
  const { say, wording } = desk;
  const words = say(count.words);
  const unit = count.unit === void 0 ? "" : ` ${say(count.unit)}`;
  return listed("details.count", [words === "" ? "" : `${wording.phrase("quote", { words })}${unit}`], desk);
}
function claimWords({ by, says, documents, basis }, { actors, say, wording }) {
  const { phrase } = wording;
  const who = typeof by === "object" ? unnamed(by, { say, wording }) : nameOf(by, actors, say);
  const rests = documents.length > 0 ? documents.map((one) => say(one)) : basis.map((one) => phrase(`basis.${one}`));
  const what = says === void 0 ? "" : phrase("quote", { words: say(says) });
  return [[who, ...rests].filter(Boolean).join(", "), what].filter(Boolean).join(phrase("join.dash"));
}
function unnamed({ number, described }, { say, wording }) {
  const values = { described: described === void 0 ? "" : say(described) };
  return number === void 0 ? wording.phrase("claim.anonymousSome", values) : wording.phrase("claim.anonymous", { ...values, count: number });
}
function replyWords({ actor, stance, says }, { actors, say, wording }) {
  const stanceWords = wording.phrase(`stance.${stance}`, { count: 1 });
  const said = wording.phrase("reply.said", { actors: nameOf(actor, actors, say), stance: stanceWords });
  return says === void 0 ? said : `${said}${wording.phrase("join.dash")}${wording.phrase("quote", { words: say(says) })}`;
}
function nameOf(id, actors, say) {
  const actor = id === void 0 ? void 0 : actors.get(id);
  return actor === void 0 ? id ?? "" : say(actor.label);
}
function sourcesOf({ sources, claims }, { sources: known, wording, say }) {
  const ids = [.../* @__PURE__ */ new Set([...sources, ...claims.flatMap((claim) => claim.sources)])];
  const names = ids.map((id) => {
    const { publisher, title, url } = known.get(id) ?? { publisher: id };
    const words = title === void 0 ? publisher : `${publisher}, ${say(title)}`;
    return linked(escaped(oneLine(words)), url);
  });
  return names.length === 0 ? "" : `${escaped(wording.phrase("sources.title"))}: ${names.join("; ")}`;
}
function correctionLine({ date, field, from, to, note }, { wording, say }) {
  const when = date === void 0 ? "" : ` (${wordsOfDate(date, wording.locale)})`;
  const text = (value) => typeof value === "string" ? value : JSON.stringify(value) ?? wording.phrase("details.none");
  const isChange = from !== void 0 || to !== void 0;
  const change = isChange ? wording.phrase("details.change", { field: field ?? "", from: text(from), to: text(to) }) : field ?? "";
  const words = [change, note === void 0 ? "" : say(note)].filter((part) => part !== "").join(". ");
  return proseEscaped(`${wording.phrase("details.corrections")}${when}: ${words}`);
}
function linked(words, address) {
  return address !== void 0 && isFollowed(address) ? `[${words}](<${address}>)` : words;
}
function proseMarkdown(prose) {
  return parseProse(prose).map((runs) => lineStarts(runs.map(runMarkdown).join(""))).join("\n\n");
}
function runMarkdown(run) {
  const words = escaped(run.text);
  if (run.type === "link") return linked(words, run.href);
  return run.type === "text" ? words : run.type === "em" ? `*${words}*` : `**${words}**`;
}
function proseEscaped(text) {
  return lineStarts(escaped(text.replace(/\n\s*\n/g, "\n")));
}
function escaped(text) {
  return cleanText(text).text.replace(/[\\`*_[\]<>#|~!&]/g, "\\$&").replace(/(https?|ftp)(:\/\/)|\b(www)(\.)/gi, "$1$3\\$2$4");
}
function lineStarts(text) {
  return text.replace(/^[ \t]+/gm, "").replace(
    /^(?:([-+=])|(\d{1,9})([.)]))/gm,
    (_all, sign, digits = "", dot = "") => sign === void 0 ? `${digits}\\${dot}` : `\\${sign}`
  );
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

export { storyToMarkdown };
