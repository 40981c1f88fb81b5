import { resolve } from "node:path";
import { didYouMean } from "../schema/did-you-mean.ts";
import { exitCodes, UsageError, type Console } from "./console.ts";
import { convertFile, convertOptions } from "./convert-file.ts";
import { newOptions, newStory } from "./new-story.ts";
import { optionLines, readCall, type Call, type Option } from "./options.ts";
import { render, renderOptions } from "./render.ts";
import { systemFault } from "./system-fault.ts";
import { validate, validateOptions } from "./validate.ts";

interface Command {
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  readonly run: (call: Call, console: Console) => Promise<number>;
}

/** What there is, by name; each has its own options. */
export const commands: Readonly<Record<string, Command>> = {
  validate: {
    usage: "validate <file …>",
    about: "Says what is wrong with stories, by line and column, and what an editor should look at.",
    options: validateOptions,
    examples: ["validate story.json", "validate stories/*.json --format github"],
    run: validate,
  },
  render: {
    usage: "render <file>",
    about: "Draws a story: a page that needs nothing else, a fragment for a CMS, an SVG, a PNG.",
    options: renderOptions,
    examples: [
      "render story.json -o story.html --interactive",
      'render sheet.csv --title "How experts visited Kupol" -o story.html --interactive',
      "render story.json --locale fr --to fragment",
      "render story.json -o story.png --size 1200x630",
    ],
    run: render,
  },
  convert: {
    usage: "convert <file>",
    about: "Reads a file of another tool, or a spreadsheet, as a story, and says all that it could not keep.",
    options: convertOptions,
    examples: ["convert timelinejs.csv -o story.json", "convert story.json --to markdown --locale fr"],
    run: convertFile,
  },
  new: {
    usage: "new [file]",
    about: "Writes a story to begin with; its comments say what may stand where.",
    options: newOptions,
    examples: ["new story.json", "new story.csv"],
    run: newStory,
  },
};

/** An option of every command. */
export const help: Option = { short: "h", help: "this help" };

/**
 * Does what a shell asks for; returns the exit code: 0 when all is well, 1 when the input has faults, 2 when the call cannot be followed.
 * @param words what stands after the name of the program
 * @example process.exitCode = await run(process.argv.slice(2), version, console)
 */
export async function run(words: readonly string[], version: string, console: Console): Promise<number> {
  const [name = "--help", ...rest] = words;
  try {
    if (["--version", "-v"].includes(name)) await console.write("-", `${version}\n`);
    else if (["--help", "-h", "help"].includes(name)) await console.write("-", await helpText(rest[0], version));
    else return await runCommand(name, rest, console);
    return exitCodes.fine;
  } catch (error) {
    const fault = systemFault(error);
    console.tell(fault ?? (error as Error).message);
    return error instanceof UsageError || fault !== undefined ? exitCodes.usage : exitCodes.faults;
  }
}

async function runCommand(name: string, rest: readonly string[], console: Console): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new UsageError(
      `There is no command ${name}. ${didYouMean(name, Object.keys(commands))}There are ${Object.keys(commands).join(", ")}; d3-dateline --help says more.`,
    );
  const call = readCall(rest, { ...command.options, help });
  if (call.options["help"] === undefined) {
    refuseOverwriting(call);
    return command.run(call, console);
  }
  await console.write("-", commandHelp(command));
  return exitCodes.fine;
}

/** A sheet that is written over by what was kept of it is lost. */
function refuseOverwriting({ files, options: { output } }: Call): void {
  if (output === undefined || output === "-") return;
  if (files.some((file) => file !== "-" && resolve(file) === resolve(String(output))))
    throw new UsageError(`${String(output)} is what is read; write to another file.`);
}

function commandHelp({ usage, about, options, examples }: Command): string {
  return `d3-dateline ${usage}

${about}
A file that is called "-" is the standard input.

${optionLines({ ...options, help })}

${examples.map((example) => `  npx d3-dateline ${example}`).join("\n")}
`;
}

async function helpText(name: string | undefined, version: string): Promise<string> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return commandHelp(command);
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length)) + 2;
  const lines = Object.values(commands).map(({ usage, about }) => `  ${usage.padEnd(width)}${about}`);
  return `d3-dateline ${version}: timelines that draw only what the reporting knows

${lines.join("\n")}

d3-dateline <command> --help says what each can do. Exit codes: 0 all is well, 1 the input has faults, 2 the call cannot be followed.
`;
}
