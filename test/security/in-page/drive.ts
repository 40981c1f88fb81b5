import { timeline } from "../../../src/component/explained-timeline.ts";
import { select } from "../../../src/component/one-element.ts";
import { convert } from "../../../src/convert/convert.ts";
import { DatelineElement } from "../../../src/element/define.ts";
import { en } from "../../../src/locale/en.ts";
import type { Words } from "../../../src/locale/locale.ts";
import { toSvg, toText } from "../../../src/part/export/export.ts";
import { allParts } from "../../component/all-parts.ts";
import { cleanText } from "../../../src/schema/clean-text.ts";
import { formatOf, hostileFile } from "../../convert/hostile-files.ts";
import type { Attack } from "../attacks.ts";
import { foreignIn } from "./allowed.ts";
import { surroundings } from "./surroundings.ts";

DatelineElement.register(...allParts);

/** What a story became in a page. */
interface Drawn {
  readonly faults: string[];
  readonly svg: string;
}

/** The page, and what else stands in it. */
const changes = surroundings([document.body, document.querySelector("#foreign") as Element]);

/** Links of the web are followed by nobody here; all others are. */
function stay(click: Event): void {
  const href = (click.target as Element).closest("a")?.getAttribute("href");
  if (href && (/^(?:https?|mailto):/i.test(href) || /^[./?]/.test(href))) click.preventDefault();
}
addEventListener("click", stay, true);
addEventListener("auxclick", stay, true);

/** Does with every node what a reader may do: points at it, clicks, and, where there is time, brings the focus there and presses keys. */
function walkAll(root: Element, selector: string, isThorough = false): void {
  let count = 0;
  for (const node of root.querySelectorAll<HTMLElement>(selector)) {
    const events = [
      ...["pointerover", "pointerenter", "mouseover", "mouseenter"].map((type) => new PointerEvent(type, { bubbles: true })),
      ...["focus", "focusin"].slice(isThorough ? 0 : 2).map((type) => new FocusEvent(type, { bubbles: type === "focusin" })),
      ...["click", "auxclick"].map((type) => new MouseEvent(type, { bubbles: true, cancelable: true, view: window })),
      ...(isThorough ? [new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })] : []),
    ];
    // The browser's own focus lays the page out each time.
    if (isThorough && (count += 1) < 4) node.focus();
    // What a click takes away is out of every reader's reach.
    for (const event of events) if (node.isConnected) node.dispatchEvent(event);
  }
}

/** Buttons that leave the page's files and the clipboard alone. */
const buttons = [".dateline-control[aria-pressed]", ".dateline-control[aria-expanded]", ".dateline-control[title]"].join();

/** Draws a story in every form, does all that a reader may do, and says what is wrong. */
function drawn(story: unknown, words: readonly string[], walks: boolean | "thoroughly"): Drawn {
  const holder = document.body.appendChild(document.createElement("div"));
  const chart = timeline().parts(allParts);
  const faults: string[] = [];
  const walk = (selector: string): void => void (walks && walkAll(holder, selector, walks === "thoroughly"));
  const look = (when: string): void => void faults.push(...foreignIn(holder).map((fault) => `${when}: ${fault}`));
  select(holder).datum(story).call(chart);
  look("drawn");
  walk(".dateline-event, .dateline-cluster, .dateline-card a, .dateline-close, a");
  const svg = toSvg(holder);
  look("lanes");
  for (const form of ["vertical", "table"] as const) {
    chart.view(select(holder), { form });
    walk(form === "vertical" ? "summary, .dateline-card a, a" : "a, th");
    for (const id of idsOf(story)) chart.select(select(holder), id);
    // In a list, a word stands where it belongs: other fields of the event say the same.
    const texts = [...holder.querySelectorAll(form === "vertical" ? ".dateline-name" : "table")].map((node) => node.textContent ?? "");
    for (const one of words)
      if (!texts.some((text) => text.includes(one))) faults.push(`${form}: lacks ${JSON.stringify(one.slice(0, 200))}`);
    look(form);
  }
  chart.view(select(holder), { form: "horizontal", clock: "reported", filter: { text: words[0] ?? "x", lanes: idsOf(story) } });
  look("found");
  chart.view(select(holder), { clock: undefined, filter: undefined });
  walk(buttons);
  look("buttons");
  toText(holder);
  // Drawn still: a rule that reaches other elements is at work now.
  faults.push(...changes());
  chart.destroy(select(holder));
  if (holder.childNodes.length > 0) faults.push("something stays when it has gone");
  holder.remove();
  return { faults, svg };
}

function idsOf(story: unknown): string[] {
  const { events } = story as { events: { id?: unknown }[] };
  return Array.isArray(events) ? events.flatMap(({ id }) => (typeof id === "string" ? [id] : [])) : [];
}

/** Draws files of a format that hold some attacks. `isWalked`: whether all is done with it that a reader may do. */
function drive(format: string, attacks: readonly Attack[], isWalked: boolean): Drawn {
  const text = hostileFile(format, ...attacks.map(({ payload }) => payload));
  const converted = convert(text, formatOf(format));
  // Old markup becomes its words; only a story of ours, and what was never markup, says the very signs.
  const isWhole = ["story", "csv"].includes(format);
  const words = attacks
    .filter(({ isKept }) => isWhole || (isKept && !/raw|vis/.test(format)))
    // An apostrophe guards what a spreadsheet would compute.
    .map(({ payload }) => shown(format === "csv" ? payload.replace(/^'(?==)/, "") : payload));
  const known = words.filter((one) => one.trim() !== "");
  const { faults, svg } = drawn(converted.story, known, format === "story" ? "thoroughly" : isWalked);
  const { length } = converted.story.events;
  return { faults: length < attacks.length && !format.endsWith("raw") ? [`only ${length} events`, ...faults] : faults, svg };
}

/** What of a text is to be read in a page. */
function shown(payload: string): string {
  return cleanText(payload).text.trim();
}

/** Returns what is wrong, with the attack that does it. */
function driveAll(format: string, attacks: readonly Attack[], size: number, isWalked: boolean): { faults: string[]; svgs: string[] } {
  const faults: string[] = [];
  const svgs: string[] = [];
  for (let from = 0; from < attacks.length; from += size) {
    const batch = attacks.slice(from, from + size);
    const { faults: found, svg } = attempt(format, batch, isWalked);
    svgs.push(svg);
    if (found.length === 0) continue;
    const alone = batch.flatMap((attack) =>
      attempt(format, [attack], isWalked).faults.map((fault) => `${attack.id} through ${format}, ${fault}`),
    );
    faults.push(...(alone.length > 0 ? alone : found.map((fault) => `${batch.map(({ id }) => id).join()} through ${format}, ${fault}`)));
  }
  return { faults, svgs };
}

function attempt(format: string, attacks: readonly Attack[], isWalked: boolean): Drawn {
  try {
    return drive(format, attacks, isWalked);
  } catch (error) {
    return { faults: [`${String(error)} ${(error as Error).stack ?? ""}`], svg: "" };
  }
}

/** Looks at the elements of a page, gives each its story as a property too, with every part, and takes them away. */
async function driveElements(): Promise<string[]> {
  const faults: string[] = [];
  for (const one of document.querySelectorAll<DatelineElement>("d3-dateline")) {
    const look = (when: string): void => {
      const figure = one.querySelector("figure");
      const found = figure === null ? ["nothing is drawn"] : foreignIn(figure);
      faults.push(...found.map((fault) => `${one.dataset["attack"]} in an element, ${when}: ${fault}`));
    };
    look("by its script");
    const { story } = one;
    for (const name of DatelineElement.observedAttributes) one.removeAttribute(name);
    one.setAttribute("parts", allParts.map(({ name }) => name).join(" "));
    one.story = story;
    await Promise.resolve();
    look("by its property");
    one.remove();
  }
  return [...faults, ...changes()];
}

/** Draws with a catalogue whose every phrase is an attack. */
function driveLocale({ payload }: Attack): string[] {
  const said = (words: Words): Words =>
    Object.fromEntries(
      Object.entries(words).map(([key, one]) => [key, typeof one === "string" ? `${payload} ${one}` : { other: payload }]),
    );
  const holder = document.body.appendChild(document.createElement("div"));
  const parts = allParts.map((part) => ({ ...part, words: said(part.words ?? {}) }));
  const chart = timeline()
    .parts(parts)
    .locale({ ...en, words: said(en.words) });
  const story = {
    title: "A",
    events: [1, 2, 3].map((day) => ({ title: `E${day}`, status: "alleged", when: { edtf: `2024-05-0${day}` } })),
  };
  select(holder).datum(story).call(chart);
  walkAll(holder, ".dateline-event, .dateline-close");
  chart.view(select(holder), { form: "table" });
  const faults = [...foreignIn(holder), ...changes()];
  chart.destroy(select(holder));
  holder.remove();
  return faults.map((fault) => `as a catalogue: ${fault}`);
}

/** Opens all details in a page and clicks the links that lead out of it; returns what is not ours in it. */
function lookAround(): string[] {
  for (const one of document.querySelectorAll("details")) one.open = true;
  walkAll(document.body, "figure a[href]:not([href^='#'])");
  return [...[...document.querySelectorAll("figure")].flatMap((figure) => foreignIn(figure)), ...changes()];
}

Object.assign(window, { harness: { driveAll, driveElements, driveLocale, lookAround } });
