import { resolve } from 'node:path';
import { didYouMean } from '../schema/did-you-mean.js';
import { exitCodes, UsageError } from './console.js';
import { convertFile, convertOptions } from './convert-file.js';
import { newStory, newOptions } from './new-story.js';
import { readCall, optionLines } from './options.js';
import { render, renderOptions } from './render.js';
import { systemFault } from './system-fault.js';
import { validate, validateOptions } from './validate.js';

const commands = {
  validate: {
    usage: "validate <file \u2026>",
    about: "Says what is wrong with stories, by line and column, and what an editor should look at.",
    options: validateOptions,
    examples: ["validate story.json", "validate stories/*.json --format github"],
    run: validate
  },
  render: {
    usage: "render <file>",
    about: "Draws a story: a page that needs nothing else, a fragment for a CMS, an SVG, a PNG.",
    options: renderOptions,
    examples: [
      "render story.json -o story.html --interactive",
      'render sheet.csv --title "How experts visited Kupol" -o story.html --interactive',
      "render story.json --locale fr --to fragment",
      "render story.json -o story.png --size 1200x630"
    ],
    run: render
  },
  convert: {
    usage: "convert <file>",
    about: "Reads a file of another tool, or a spreadsheet, as a story, and says all that it could not keep.",
    options: convertOptions,
    examples: ["convert timelinejs.csv -o story.json", "convert story.json --to markdown --locale fr"],
    run: convertFile
  },
  new: {
    usage: "new [file]",
    about: "Writes a story to begin with; its comments say what may stand where.",
    options: newOptions,
    examples: ["new story.json", "new story.csv"],
    run: newStory
  }
};
const help = { short: "h", help: "this help" };
async function run(words, version, console) {
  const [name = "--help", ...rest] = words;
  try {
    if (["--version", "-v"].includes(name)) await console.write("-", `${version}
`);
    else if (["--help", "-h", "help"].includes(name)) await console.write("-", await helpText(rest[0], version));
    else return await runCommand(name, rest, console);
    return exitCodes.fine;
  } catch (error) {
    const fault = systemFault(error);
    console.tell(fault ?? error.message);
    return error instanceof UsageError || fault !== void 0 ? exitCodes.usage : exitCodes.faults;
  }
}
async function runCommand(name, rest, console) {
  const command = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (command === void 0)
    throw new UsageError(
      `There is no command ${name}. ${didYouMean(name, Object.keys(commands))}There are ${Object.keys(commands).join(", ")}; d3-dateline --help says more.`
    );
  const call = readCall(rest, { ...command.options, help });
  if (call.options["help"] === void 0) {
    refuseOverwriting(call);
    return command.run(call, console);
  }
  await console.write("-", commandHelp(command));
  return exitCodes.fine;
}
function refuseOverwriting({ files, options: { output } }) {
  if (output === void 0 || output === "-") return;
  if (files.some((file) => file !== "-" && resolve(file) === resolve(String(output))))
    throw new UsageError(`${String(output)} is what is read; write to another file.`);
}
function commandHelp({ usage, about, options, examples }) {
  return `d3-dateline ${usage}

${about}
A file that is called "-" is the standard input.

${optionLines({ ...options, help })}

${examples.map((example) => `  npx d3-dateline ${example}`).join("\n")}
`;
}
async function helpText(name, version) {
  const command = name !== void 0 && Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (command) return commandHelp(command);
  const width = Math.max(...Object.values(commands).map(({ usage }) => usage.length)) + 2;
  const lines = Object.values(commands).map(({ usage, about }) => `  ${usage.padEnd(width)}${about}`);
  return `d3-dateline ${version}: timelines that draw only what the reporting knows

${lines.join("\n")}

d3-dateline <command> --help says what each can do. Exit codes: 0 all is well, 1 the input has faults, 2 the call cannot be followed.
`;
}

export { commands, help, run };
