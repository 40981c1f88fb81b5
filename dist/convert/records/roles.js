const ROLES = {
  start: ["start", "startdate", "timestart", "starttime", "begin", "from", "date", "datetime", "timestamp", "year", "when", "time"],
  end: ["end", "enddate", "timeend", "endtime", "todate", "to", "until", "finish"],
  title: ["title", "headline", "name", "label", "event", "detail", "subject", "description", "text", "content"],
  printed: ["displaydate", "datedisplay", "timedisplay", "printeddate"],
  precision: ["dateformat", "timeprecision"],
  summary: ["body", "description", "text", "subtitle", "summary", "html", "context", "details", "detail", "content", "notes"],
  link: ["link", "url", "href", "giturl", "titlelink"],
  source: ["source", "publisher"],
  media: ["image", "media", "photo", "img", "picture", "video"],
  lane: ["lane", "category", "series", "group", "type", "system"],
  tags: ["tags", "keywords"],
  place: ["location", "place", "city"],
  id: ["id", "uniqueid", "slug", "guid"]
};
const LOOK = [
  "color",
  "colour",
  "background",
  "backgroundcolor",
  "textcolor",
  "icon",
  "classname",
  "style",
  "index",
  "order",
  "align"
];
function plainName(key) {
  return key.toLowerCase().replace(/[\s_.-]+/g, "");
}
function rolesOf(record) {
  const taken = /* @__PURE__ */ new Set();
  const entries = Object.keys(ROLES).flatMap((role) => {
    const key = keyFor(record, role, taken);
    if (key === void 0) return [];
    taken.add(key);
    return [[role, key]];
  });
  return Object.fromEntries(entries);
}
function keyFor(record, role, taken) {
  const keys = Object.keys(record).filter((key) => !taken.has(key) && isSaid(record[key]));
  for (const name of ROLES[role]) {
    const found = keys.find((key) => plainName(key) === name);
    if (found !== void 0) return found;
  }
  return void 0;
}
function isSaid(value) {
  return typeof value === "string" && value.trim() !== "" || typeof value === "number" && Number.isFinite(value) || Array.isArray(value);
}
function dateKey(record) {
  return rolesOf(record).start;
}
function titleKey(record) {
  const { title } = rolesOf(record);
  return title !== void 0 && typeof record[title] === "string" ? title : void 0;
}

export { LOOK, ROLES, dateKey, plainName, rolesOf, titleKey };
