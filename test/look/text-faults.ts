import { countOverlaps, type Box } from "../../src/layout/quality.ts";

/** A line of text as it stands on the screen. */
interface Line {
  readonly text: string;
  readonly node: Element;
  readonly box: Box;
}

/** What is for screen readers alone, lies over others on purpose, or is not there to be read. */
const unseen = ".dateline-aloud, .dateline-stacked thead, .dateline-threads, option, title, textarea";

/** Letters of scripts that may be broken anywhere, and marks that hang on the one before. */
const breaksAnywhere = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u30ff\uff00-\uffef]/u;

/**
 * Returns what is wrong with the texts of a timeline that is drawn in a page: cut, outside of it, on another text, broken inside a word, or
 * not meant to be read.
 * @param lanes the names of the lanes
 */
export function textFaults(host: HTMLElement, lanes: ReadonlySet<string>): string[] {
  const lines = textNodes(host).flatMap(linesOf);
  return [
    ...(host.scrollWidth > host.clientWidth ? [`sideways: ${host.scrollWidth} of ${host.clientWidth} px`] : []),
    ...outside(host, lines),
    ...cut(host),
    ...overlaps(lines),
    ...brokenWords(host),
    ...brokenLanes(host, lanes),
    ...odd(host),
  ];
}

function textNodes(host: HTMLElement): Text[] {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent === null || node.data.trim() === "" || parent.closest(unseen) !== null) continue;
    if (parent.checkVisibility({ contentVisibilityAuto: true })) found.push(node);
  }
  return found;
}

/** The lines that a text is broken into, each with the box of its letters: a line is as high as its font, its letters stand inside. */
function linesOf(node: Text): Line[] {
  const parent = node.parentElement as Element;
  return rectsOf(node, parent)
    .filter(({ width }) => width > 0.5)
    .map(({ left, top, right, bottom }) => {
      const spare = Math.max((bottom - top) * 0.2, (bottom - top - letterHeight(node)) / 2);
      return { text: node.data, node: parent, box: { left, top: top + spare, right, bottom: bottom - spare } };
    });
}

/** Firefox adds to the boxes of text in an SVG: there the box is that of its letters. */
function rectsOf(node: Text, parent: Element): DOMRect[] {
  const { length } = node.data.trimEnd();
  if (!(parent instanceof SVGTextContentElement)) {
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, length);
    return [...range.getClientRects()];
  }
  const letters = Array.from({ length }, (_, index) => parent.getExtentOfChar(index)).filter(({ width }) => width > 0);
  const ends = letters.flatMap(({ x, width }) => [x, x + width]);
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const matrix = parent.getScreenCTM() ?? undefined;
  const start = new DOMPoint(left, letters[0]?.y).matrixTransform(matrix);
  const end = new DOMPoint(right, (letters[0]?.y ?? 0) + (letters[0]?.height ?? 0)).matrixTransform(matrix);
  return [new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y)];
}

function letterHeight(node: Text): number {
  return Number.parseFloat(getComputedStyle(node.parentElement as Element).fontSize) * 0.75;
}

function outside(host: HTMLElement, lines: readonly Line[]): string[] {
  const { left, right } = host.getBoundingClientRect();
  return lines.flatMap(({ text, node, box }) => {
    const svg = node.closest("svg")?.getBoundingClientRect();
    // A machine without a font for these draws boxes, which Firefox measures otherwise than it draws them.
    const slack = Math.max(0.5, breaksAnywhere.test(text) ? (box.right - box.left) * 0.02 : 0);
    const isIn = box.left >= left - slack && box.right <= right + slack;
    const isInChart =
      svg === undefined || node.closest(".dateline-chart") === null || (box.top >= svg.top - 1 && box.bottom <= svg.bottom + 1);
    return isIn && isInChart ? [] : [`outside: ${text} (${Math.round(box.left - left)} to ${Math.round(box.right - left)})`];
  });
}

function cut(host: HTMLElement): string[] {
  return [...host.querySelectorAll<HTMLElement>("*")]
    .filter((node) => node instanceof HTMLElement && node.closest(unseen) === null && node.clientWidth > 0)
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== "inline")
    .map(
      (node) => `cut: ${node.className || node.localName} ${node.textContent.slice(0, 40)} (${node.scrollWidth} of ${node.clientWidth})`,
    );
}

function overlaps(lines: readonly Line[]): string[] {
  const found: string[] = [];
  // Texts further down than the end of one cannot be on it.
  const sorted = [...lines].sort((a, b) => a.box.top - b.box.top);
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as Line;
      if (other.box.top >= one.box.bottom) break;
      if (countOverlaps([one.box], [other.box]) > 0) found.push(`overlap: "${one.text}" and "${other.text}"`);
    }
  });
  return found;
}

/** Words that go on in the next line without a hyphen. */
function brokenWords(host: HTMLElement): string[] {
  const html = textNodes(host).flatMap((node) => {
    const range = document.createRange();
    return [...node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
      if (breaksAnywhere.test(word)) return [];
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => Math.round(top)));
      return tops.size > 1 ? [`broken: ${word}`] : [];
    });
  });
  const svg = [...host.querySelectorAll(".dateline-label")].flatMap((node) => {
    const next = node.nextElementSibling;
    if (next?.localName !== "text" || next.textContent === "") return [];
    const [end, start] = [node.textContent, next.textContent];
    const isWhole = /[\s-]$/.test(end) || breaksAnywhere.test(end.slice(-1)) || breaksAnywhere.test(start.charAt(0));
    return isWhole ? [] : [`broken: ${end}|${start}`];
  });
  return [...html, ...svg];
}

function brokenLanes(host: HTMLElement, lanes: ReadonlySet<string>): string[] {
  const names = new Map<Element | null, string>();
  for (const node of host.querySelectorAll(".dateline-lane-label")) {
    const before = names.get(node.parentElement);
    names.set(node.parentElement, before === undefined ? node.textContent : `${before} ${node.textContent}`);
  }
  return [...names.values()].filter((name) => !lanes.has(name)).map((name) => `broken lane: ${name}`);
}

/** Texts and names that are no words. */
function odd(host: HTMLElement): string[] {
  const names = [...host.querySelectorAll("*")].flatMap((node) =>
    ["aria-label", "title", "placeholder", "aria-valuetext"].flatMap((name) => node.getAttribute(name) ?? []),
  );
  const texts = [...names, ...textNodes(host).map(({ data }) => data)];
  return texts.filter((text) => /undefined|\bNaN\b|\bnull\b|\[object|[{}]|Invalid/.test(text)).map((text) => `odd: ${text}`);
}
