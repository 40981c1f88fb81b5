import { starter, starterSheet } from "../convert/starter.ts";
import { exitCodes, UsageError, type Console } from "./console.ts";
import type { Call, Option } from "./options.ts";

export const newOptions = {
  csv: { help: "a spreadsheet instead of JSON" },
  force: { help: "write over a file that is there" },
} as const satisfies Readonly<Record<string, Option>>;

/** Writes a story to begin with. */
export async function newStory({ files, options }: Call, console: Console): Promise<number> {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One story at a time: d3-dateline new story.json");
  const isSheet = options["csv"] === true || file.endsWith(".csv");
  if (file !== "-" && options["force"] !== true && (await isThere(file, console)))
    throw new UsageError(`${file} is there already; --force writes over it.`);
  await console.write(file, isSheet ? starterSheet : `${JSON.stringify(starter, null, 2)}\n`);
  if (file !== "-") console.tell(`${file}: a story to begin with. Look at it: d3-dateline render ${file} -o story.html --interactive`);
  return exitCodes.fine;
}

async function isThere(file: string, { read }: Console): Promise<boolean> {
  try {
    await read(file);
    return true;
  } catch {
    return false;
  }
}
