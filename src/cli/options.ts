import { didYouMean } from "../schema/did-you-mean.ts";
import { UsageError } from "./console.ts";

/** An option of a command. */
export interface Option {
  /** What its value is called in the help; undefined for a switch. */
  readonly value?: string;
  /** One letter: `-o`. */
  readonly short?: string;
  readonly help: string;
  /** The values that it takes, where they are words. */
  readonly of?: readonly string[];
}

/** What was written after a command. */
export interface Call {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | true>>;
}

/**
 * Reads what was written after a command.
 * @throws UsageError for an option that there is not, one that lacks its value, and a value that an option does not take
 * @example readCall(["a.json", "--to", "csv"], { to: { value: "format", help: "…" } }) // { files: ["a.json"], options: { to: "csv" } }
 */
export function readCall(words: readonly string[], known: Readonly<Record<string, Option>>): Call {
  const files: string[] = [];
  const options: Record<string, string | true> = {};
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--") return { files: [...files, ...rest], options };
    if (word === "-" || !word.startsWith("-")) {
      files.push(word);
      continue;
    }
    // "-oa.html" is "-o a.html", as "-o=a.html" is.
    const [, dashes = "", written = "", stated, attached] = /^(--?)((?<=--)[^=]*|(?<!--)[^=])(?:=([\s\S]*)|([\s\S]+))?$/.exec(word) ?? [];
    const given = stated ?? attached;
    const name = dashes === "--" ? written : Object.keys(known).find((one) => known[one]?.short === written);
    const option = name !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
    if (name === undefined || option === undefined)
      throw new UsageError(
        `There is no option ${dashes}${written} here. ${didYouMean(written, Object.keys(known))}--help says which there are.`,
      );
    if (option.value === undefined && given !== undefined)
      throw new UsageError(`--${name} takes no value, and ${JSON.stringify(given)} is one.`);
    // What begins as an option does is none's value, unless it is written with "=".
    const isNext = rest[0] !== undefined && !/^-./.test(rest[0]);
    const value = option.value === undefined ? true : (given ?? (isNext ? rest.shift() : undefined));
    if (value === undefined) throw new UsageError(`--${name} needs a value: --${name} <${option.value}>`);
    if (option.of && !option.of.includes(value as string))
      throw new UsageError(
        `--${name} is one of ${option.of.join(", ")}, not ${JSON.stringify(value)}. ${didYouMean(value, option.of)}`.trimEnd(),
      );
    options[name] = value;
  }
  return { files, options };
}

/** How many columns a terminal has that a person reads in. */
const widest = 110;

/** Returns the lines of a help that name options. */
export function optionLines(options: Readonly<Record<string, Option>>): string {
  const names = Object.entries(options).map(([name, { short, value }]) => {
    return `  ${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`;
  });
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return Object.values(options)
    .map(({ help, of }, index) => {
      const line = `${(names[index] ?? "").padEnd(width)}${help}`;
      const values = of === undefined ? "" : ` (${of.join(", ")})`;
      if (line.length + values.length <= widest) return line + values;
      return [line, ...wrapped(values.trim(), widest - width).map((part) => " ".repeat(width) + part)].join("\n");
    })
    .join("\n");
}

/** Breaks a text at its spaces into lines of at most so many signs. */
function wrapped(text: string, width: number): string[] {
  return text.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, "g")) ?? [];
}

/** Returns an option that is a number of px. */
export function numberOf(name: string, value: string | true | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isFinite(number) || number < 1 || number > 1e5)
    throw new UsageError(`--${name} is a number from 1 to 100000, not ${JSON.stringify(value)}.`);
  return number;
}
