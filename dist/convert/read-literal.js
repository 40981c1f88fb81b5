const FAILED = /* @__PURE__ */ Symbol("failed");
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y;
const LEAD = /(?:export\s+default\s+|(?:(?:var|let|const)\s+)?[\w$.]+\s*=\s*)?(?:(?:new\s+)?[\w$.]+\s*\(\s*)?/y;
const QUOTED = /"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const DATE = /new\s+Date\(\s*((?:"[^"\\\n]*"|'[^'\\\n]*'|[-\d\s,])*)\)/y;
const MOMENT = /(?:vis\.)?(?:moment|dayjs)(?:\.utc)?\(\s*("[^"\\\n]*"|'[^'\\\n]*')\s*\)/y;
const WORDS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", void 0]
]);
const ESCAPES = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", 0: "\0", "\n": "" };
const DEEPEST = 500;
function readLiteral(text) {
  const place = { text, at: 0 };
  skip(place);
  taken(place, LEAD);
  skip(place);
  if (!"[{".includes(text.charAt(place.at) || " ")) return void 0;
  const value = readValue(place, 0);
  skip(place);
  const isWhole = /^(?:\)?\s*;?\s*)$/.test(text.slice(place.at));
  return value === FAILED || !isWhole || typeof value !== "object" || value === null ? void 0 : value;
}
function taken(place, pattern) {
  pattern.lastIndex = place.at;
  const found = pattern.exec(place.text)?.[0];
  place.at += found?.length ?? 0;
  return found;
}
function skip(place) {
  taken(place, SPACE);
}
function isNext(place, sign) {
  skip(place);
  if (place.text[place.at] !== sign) return false;
  place.at++;
  return true;
}
function readValue(place, depth) {
  if (depth > DEEPEST) return FAILED;
  if (isNext(place, "[")) return readList(place, depth);
  if (isNext(place, "{")) return readObject(place, depth);
  const quoted = taken(place, QUOTED);
  if (quoted !== void 0) return unquoted(quoted);
  const date = taken(place, DATE);
  if (date !== void 0) return date;
  const moment = taken(place, MOMENT);
  if (moment !== void 0) return moment.replace(/^[^"']*["']|["'][^"']*$/g, "");
  const number = taken(place, NUMBER);
  if (number !== void 0) return Number(number);
  const word = taken(place, NAME);
  return word !== void 0 && WORDS.has(word) ? WORDS.get(word) : FAILED;
}
function readList(place, depth) {
  const list = [];
  while (!isNext(place, "]")) {
    const value = readValue(place, depth + 1);
    if (value === FAILED) return FAILED;
    list.push(value);
    if (!isNext(place, ",") && place.text[place.at] !== "]") return FAILED;
  }
  return list;
}
function readObject(place, depth) {
  const entries = [];
  while (!isNext(place, "}")) {
    const quoted = taken(place, QUOTED);
    const name = quoted === void 0 ? taken(place, NAME) ?? taken(place, NUMBER) : unquoted(quoted);
    if (name === void 0 || !isNext(place, ":")) return FAILED;
    const value = readValue(place, depth + 1);
    if (value === FAILED) return FAILED;
    entries.push([name, value]);
    if (!isNext(place, ",") && place.text[place.at] !== "}") return FAILED;
  }
  return Object.fromEntries(entries);
}
function unquoted(text) {
  return text.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r\n|([\s\S]))/g, (_all, four, two, sign) => {
    const code = four ?? two;
    return code === void 0 ? sign === void 0 ? "" : ESCAPES[sign] ?? sign : String.fromCharCode(Number.parseInt(code, 16));
  });
}

export { readLiteral };
