import type { Call } from "./options.ts";
import type { Console } from "./console.ts";

/**
 * Returns what is written: what `--to` names, else what the ending of the output means, else the usual. An ending that means nothing is told.
 * @param endings what each ending of a file means; the usual comes first
 * @example targetOf({ output: "story.md" }, { json: "json", md: "markdown" }, console) // "markdown"
 */
export function targetOf<Target extends string>(
  { to, output }: Call["options"],
  endings: Readonly<Record<string, Target>>,
  { tell }: Pick<Console, "tell">,
): Target {
  const [usual] = Object.values(endings) as [Target];
  const [, ending] = /\.(\w+)$/.exec(String(output ?? "")) ?? [];
  if (to !== undefined) return to as Target;
  if (ending === undefined) return usual;
  const name = ending.toLowerCase();
  if (Object.hasOwn(endings, name)) return endings[name] ?? usual;
  tell(`${String(output)}: nothing is known that ends with .${ending}; ${usual} is written. --to names what else.`);
  return usual;
}
