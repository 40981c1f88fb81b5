import { didYouMean } from '../schema/did-you-mean.js';
import { UsageError } from './console.js';

function readCall(words, known) {
  const files = [];
  const options = {};
  const rest = [...words];
  for (let word = rest.shift(); word !== void 0; word = rest.shift()) {
    if (word === "--") return { files: [...files, ...rest], options };
    if (word === "-" || !word.startsWith("-")) {
      files.push(word);
      continue;
    }
    const [, dashes = "", written = "", stated, attached] = /^(--?)((?<=--)[^=]*|(?<!--)[^=])(?:=([\s\S]*)|([\s\S]+))?$/.exec(word) ?? [];
    const given = stated ?? attached;
    const name = dashes === "--" ? written : Object.keys(known).find((one) => known[one]?.short === written);
    const option = name !== void 0 && Object.hasOwn(known, name) ? known[name] : void 0;
    if (name === void 0 || option === void 0)
      throw new UsageError(
        `There is no option ${dashes}${written} here. ${didYouMean(written, Object.keys(known))}--help says which there are.`
      );
    if (option.value === void 0 && given !== void 0)
      throw new UsageError(`--${name} takes no value, and ${JSON.stringify(given)} is one.`);
    const isNext = rest[0] !== void 0 && !/^-./.test(rest[0]);
    const value = option.value === void 0 ? true : given ?? (isNext ? rest.shift() : void 0);
    if (value === void 0) throw new UsageError(`--${name} needs a value: --${name} <${option.value}>`);
    if (option.of && !option.of.includes(value))
      throw new UsageError(
        `--${name} is one of ${option.of.join(", ")}, not ${JSON.stringify(value)}. ${didYouMean(value, option.of)}`.trimEnd()
      );
    options[name] = value;
  }
  return { files, options };
}
const widest = 110;
function optionLines(options) {
  const names = Object.entries(options).map(([name, { short, value }]) => {
    return `  ${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` <${value}>`}`;
  });
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return Object.values(options).map(({ help, of }, index) => {
    const line = `${(names[index] ?? "").padEnd(width)}${help}`;
    const values = of === void 0 ? "" : ` (${of.join(", ")})`;
    if (line.length + values.length <= widest) return line + values;
    return [line, ...wrapped(values.trim(), widest - width).map((part) => " ".repeat(width) + part)].join("\n");
  }).join("\n");
}
function wrapped(text, width) {
  return text.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, "g")) ?? [];
}
function numberOf(name, value) {
  if (value === void 0) return void 0;
  const number = Number(value);
  if (!Number.isFinite(number) || number < 1 || number > 1e5)
    throw new UsageError(`--${name} is a number from 1 to 100000, not ${JSON.stringify(value)}.`);
  return number;
}

export { numberOf, optionLines, readCall };
