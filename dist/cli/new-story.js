import { starterSheet, starter } from '../convert/starter.js';
import { UsageError, exitCodes } from './console.js';

const newOptions = {
  csv: { help: "a spreadsheet instead of JSON" },
  force: { help: "write over a file that is there" }
};
async function newStory({ files, options }, console) {
  const [file = "-", ...others] = files;
  if (others.length > 0) throw new UsageError("One story at a time: d3-dateline new story.json");
  const isSheet = options["csv"] === true || /\.csv$/i.test(file);
  const content = isSheet ? starterSheet : `${JSON.stringify(starter, null, 2)}
`;
  if (file === "-" || options["force"] === true) await console.write(file, content);
  else
    await console.writeNew(file, content).catch((error) => {
      throw error.code === "EEXIST" ? new UsageError(`${file} is there already; --force writes over it.`) : error;
    });
  if (file !== "-") console.tell(`${file}: a story to begin with. Look at it: d3-dateline render ${file} -o story.html --interactive`);
  return exitCodes.fine;
}

export { newOptions, newStory };
