import { starterSheet, starter } from '../convert/starter.js';
import { UsageError, exitCodes } from './console.js';

const newOptions = {
  csv: { help: "a spreadsheet instead of JSON" },
  force: { help: "write over a file that is there" }
};
async function newStory({ files, options }, console) {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One story at a time: d3-dateline new story.json");
  const isSheet = options["csv"] === true || file.endsWith(".csv");
  if (file !== "-" && options["force"] !== true && await isThere(file, console))
    throw new UsageError(`${file} is there already; --force writes over it.`);
  await console.write(file, isSheet ? starterSheet : `${JSON.stringify(starter, null, 2)}
`);
  if (file !== "-") console.tell(`${file}: a story to begin with. Look at it: d3-dateline render ${file} -o story.html --interactive`);
  return exitCodes.fine;
}
async function isThere(file, { read }) {
  try {
    await read(file);
    return true;
  } catch {
    return false;
  }
}

export { newOptions, newStory };
