/* What could not be read, beside the lines it is about. */

const words = { error: ["error", "errors"], warning: ["warning", "warnings"], info: ["note", "notes"] };
const ranks = Object.keys(words);

/** All that is to be told of a text: of its reading, of the story made of it, and an editor's advice. Errors come first. */
function problemsOf(text, { report, story, format, inCells = (problems) => problems }) {
  const parsed = dateline.parseStory(story);
  const isStory = format === "story";
  const known = new Set(report.filter(({ severity }) => severity === "error").map(({ value }) => value));
  // What the reader of the file has told already is not told a second time as a fault of the story made of it.
  const isTold = ({ code, value }) => known.has(value) || (value === '""' && known.has("")) || code === "events-missing";
  const own = isStory ? parsed.diagnostics : inCells(parsed.diagnostics.filter((one) => !isTold(one)));
  const advice = inCells(dateline.lintStory(parsed.story));
  const titled = ({ path }) => {
    const [, index] = /^\/events\/(\d+)/.exec(path) ?? [];
    const title = index === undefined ? undefined : parsed.story.events[index]?.title;
    return title === undefined ? undefined : dateline.pickText(title, ["en"], parsed.story.language);
  };
  const all = [...report.map((one) => ({ ...one, from: "file" })), ...[...own, ...advice].map((one) => ({ ...one, from: "story" }))];
  // A path of the story leads nowhere in a file of another format.
  const leads = ({ from, path }) => from === "file" || isStory || path.startsWith("row ");
  const places = dateline.placesIn(
    text,
    all.map((one) => (leads(one) ? one : { path: "", message: "" })),
  );
  const placed = all.map((one, index) => ({ ...one, place: places[index], title: one.from === "story" ? titled(one) : undefined }));
  return { parsed, problems: placed.sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity)) };
}

/** "2 errors, 1 note"; "nothing to mend". */
function tally(problems) {
  const counts = ranks.map((severity) => [severity, problems.filter((one) => one.severity === severity).length]);
  const told = counts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${words[severity][count === 1 ? 0 : 1]}`);
  return told.length === 0 ? "nothing to mend" : told.join(", ");
}

/** The gravest problem of each line. */
function marksOf(problems) {
  const marks = new Map();
  for (const { place, severity } of problems) if (place !== undefined && !marks.has(place.line)) marks.set(place.line, severity);
  return marks;
}

/** More of one kind than this are shown one by one only where the reader opens them. */
const manyOfOne = 5;
/** As many are listed at once. */
const listed = 300;

/** Shows the problems, each with a button that leads to its line. */
function showReport(node, problems, jump) {
  const groups = new Map();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code} ${problem.hint}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const list = document.createElement("ol");
  for (const group of groups.values()) {
    if (group.length <= manyOfOne) list.append(...group.map((problem) => entry(problem, jump)));
    else list.append(entryOfMany(group, jump));
  }
  node.replaceChildren(list);
}

function entryOfMany(group, jump) {
  const item = make("li", group[0].severity);
  const details = make("details");
  const summary = make("summary", "", badge(group[0].severity), ` ${group.length} of a kind: ${group[0].hint}`);
  details.append(summary);
  details.addEventListener(
    "toggle",
    () => {
      const left = group.length - listed;
      const rest = left > 0 ? [make("li", "", `… and ${left} more. Mend some of these first.`)] : [];
      details.append(make("ol", "", ...group.slice(0, listed).map((one) => entry(one, jump)), ...rest));
    },
    { once: true },
  );
  item.append(details);
  return item;
}

function entry({ severity, message, path, place, title }, jump) {
  const where = place === undefined ? undefined : make("button", "where", /^rows? \d/.test(path) ? capital(path) : `Line ${place.line}`);
  where?.setAttribute("type", "button");
  where?.addEventListener("click", () => jump(place));
  const said = message.startsWith(`${path}: `) && (where !== undefined || title) ? message.slice(path.length + 2) : message;
  const about = where ?? (title ? make("span", "where", `“${title}”`) : "");
  const pointer = place !== undefined && path.startsWith("/") ? [" ", make("code", "", path)] : [];
  return make("li", severity, badge(severity), " ", about, ...pointer, " ", make("span", "", capital(said)));
}

const badge = (severity) => make("span", "badge", capital(words[severity][0]));
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function make(tag, name = "", ...children) {
  const node = document.createElement(tag);
  if (name !== "") node.className = name;
  node.append(...children);
  return node;
}
