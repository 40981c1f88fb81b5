import { convert } from '../convert/convert.js';
import { formats } from '../convert/formats.js';
import { UsageError } from './console.js';

const readingOptions = {
  from: { value: "format", help: "what is read (default: told from the file)", of: formats.map(({ name }) => name) },
  dates: { value: "order", help: "how 03/04/2024 is meant; without it, that is a question", of: ["day-month", "month-day"] },
  year: { value: "year", help: "the year of dates that say none, such as 9-Nov" },
  "first-year": { value: "year", help: "the first year that two digits may be: with 1970, 77 is 1977 and 17 is 2017" },
  columns: { value: "names", help: "headers of a sheet for ours: date=Start of work,title=Name" },
  zone: { value: "zone", help: "the zone in which instants have their day, such as Europe/Paris (default UTC)" }
};
const headingOptions = {
  title: { value: "words", help: "what stands above it, in place of the title that the file may have" },
  description: { value: "words", help: "what stands below the title" }
};
function readText(text, options) {
  const { story, ...read } = convert(text, readOptions(options));
  const { title, description } = options;
  return {
    ...read,
    story: { ...story, ...title !== void 0 && { title }, ...description !== void 0 && { description } }
  };
}
function readOptions(options) {
  const { from, dates, zone, columns } = options;
  const year = yearOf("year", options);
  const firstYear = yearOf("first-year", options);
  return {
    ...columns !== void 0 && { format: "csv", columns: columnsOf(String(columns)) },
    ...firstYear !== void 0 && { firstYear },
    ...from !== void 0 && { format: from },
    ...dates !== void 0 && { order: dates },
    ...year !== void 0 && { year },
    ...zone !== void 0 && { zone: zoneOf(String(zone)) }
  };
}
function yearOf(name, options) {
  const year = options[name];
  if (year !== void 0 && !/^\d{4}$/.test(String(year)))
    throw new UsageError(`--${name} is a year such as 2024, not ${JSON.stringify(year)}.`);
  return year === void 0 ? void 0 : Number(year);
}
function zoneOf(zone) {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    throw new UsageError(`--zone is the name of a zone such as Europe/Paris, not ${JSON.stringify(zone)}.`);
  }
}
function columnsOf(text) {
  const pairs = text.split(",").map((pair) => /^([^=]+)=(.+)$/.exec(pair.trim())?.slice(1));
  if (pairs.includes(void 0))
    throw new UsageError(`--columns names pairs such as date=Start of work,title=Name, not ${JSON.stringify(text)}.`);
  return Object.fromEntries(pairs);
}
const answers = [
  [/ Or state whether the day or the month/, "--dates day-month or --dates month-day"],
  [/ Or state the year of dates/, "--year 2024"],
  [/ Or state the first year/, "--first-year 1970"],
  [/ name it "lane"/, '--columns "lane=\u2026"']
];
function tellAnswers(report, { tell }) {
  const options = answers.flatMap(([asked, option]) => {
    const question = report.find(({ message }) => asked.test(message));
    return question === void 0 ? [] : [option.replace("\u2026", (dots) => /^"([^"\\]+)"$/.exec(question.value)?.[1] ?? dots)];
  });
  if (options.length > 0) tell(`The command takes what is asked for: ${options.join("; ")}.`);
}

export { headingOptions, readText, readingOptions, tellAnswers };
