import type { Fields } from "../fields.ts";

/** What a field of a flat record may be, with the names that it has in the formats we know; the first that a record has is taken. */
export const ROLES = {
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
  id: ["id", "uniqueid", "slug", "guid"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A role of a field. */
export type Role = keyof typeof ROLES;

/** Fields that only tell another tool how to draw. */
export const LOOK = [
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
  "align",
];

/**
 * Returns a name as the tables have it.
 *
 * @example plainName("Start_Date") // "startdate"
 */
export function plainName(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]+/g, "");
}

/**
 * Returns which field of a record plays which role. A field plays one: a title that is the description is no summary too.
 *
 * @example rolesOf({ year: 789, title: "A" }).start // "year"
 */
export function rolesOf(record: Fields): Partial<Record<Role, string>> {
  const taken = new Set<string>();
  const entries = (Object.keys(ROLES) as Role[]).flatMap((role): [Role, string][] => {
    const key = keyFor(record, role, taken);
    if (key === undefined) return [];
    taken.add(key);
    return [[role, key]];
  });
  return Object.fromEntries(entries);
}

function keyFor(record: Fields, role: Role, taken: ReadonlySet<string>): string | undefined {
  const keys = Object.keys(record).filter((key) => !taken.has(key) && isSaid(record[key]));
  for (const name of ROLES[role]) {
    const found = keys.find((key) => plainName(key) === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSaid(value: unknown): boolean {
  return (
    (typeof value === "string" && value.trim() !== "") || (typeof value === "number" && Number.isFinite(value)) || Array.isArray(value)
  );
}

/** Returns the field that holds the date of a record. */
export function dateKey(record: Fields): string | undefined {
  return rolesOf(record).start;
}

/** Returns the field that holds the title of a record, which is text. */
export function titleKey(record: Fields): string | undefined {
  const { title } = rolesOf(record);
  return title !== undefined && typeof record[title] === "string" ? title : undefined;
}
