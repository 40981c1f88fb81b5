import { parseAst } from "rollup/parseAst";

/** Which arguments of which function explain a problem in words. */
const explaining = { report: [3, 4], expected: [3], fault: [1, 2], warn: [1], explained: [1, 2], loadFault: [3] };

/** Files that explain problems, as paths are written on Windows too; those of a whole document stay: readers of the page see them. */
const files = /[/\\]src[/\\](?:(?:date|schema)[/\\](?!parse-story\.ts)[\w-]+|element[/\\]load-fault)\.ts$/;

function* callsIn(node) {
  if (node === null || typeof node !== "object") return;
  if (node.type === "CallExpression" && node.callee.type === "Identifier" && Object.hasOwn(explaining, node.callee.name)) yield node;
  for (const value of Object.values(node)) yield* callsIn(value);
}

/** What puts the words together: only code and place are left of it. */
const explainsFaults = /[/\\]src[/\\]date[/\\]explain-fault\.ts$/;
const explainFault = "export const explainFault = (text, { code, at }) => ({ code, at });";

/**
 * A Rollup plugin that leaves out the sentences which explain what is wrong with a story: code, place and value stay. They weigh 2 kB on
 * every reader's phone and help who writes the story; there `editor.min.js` has them.
 */
export function withoutExplanations() {
  return {
    name: "without-explanations",
    load: (id) => (explainsFaults.test(id) ? explainFault : undefined),
    transform(code, id) {
      if (!files.test(id)) return null;
      const spans = [...callsIn(parseAst(code))].flatMap(({ callee, arguments: given }) =>
        explaining[callee.name].flatMap((index) => (given[index] ? [[given[index].start, given[index].end]] : [])),
      );
      // A call within the words of another is gone with them.
      const outer = spans.filter(([start, end]) => !spans.some(([first, last]) => first < start && end <= last));
      let short = code;
      for (const [start, end] of outer.sort(([a], [b]) => b - a)) short = `${short.slice(0, start)}undefined${short.slice(end)}`;
      return { code: short, map: null };
    },
  };
}
