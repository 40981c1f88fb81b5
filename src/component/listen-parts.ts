import type { Part, ReaderChart } from "../part/part.ts";
import { chartOf } from "../part/chart-of.ts";
import { compose, draw } from "./draw.ts";
import { listener } from "./listen.ts";
import type { Mounted } from "./mounted.ts";

/** Lets the parts of the settings listen, and those that are there no more end. */
export function listenParts(mounted: Mounted): void {
  const { parts } = mounted.settings;
  const isSame = parts.length === mounted.listening.length && parts.every((part, index) => part === mounted.listening[index]);
  if (isSame && chartOf.has(mounted.figure)) return;
  mounted.endParts();
  const kept = keptBy(parts);
  // What the reader chose by a part that is gone could not be taken back.
  for (const name of keptBy(mounted.listening))
    if (name !== undefined && !kept.has(name)) mounted.view = { ...mounted.view, [name]: undefined };
  const ending = new AbortController();
  const chart: ReaderChart = {
    figure: mounted.figure,
    kept,
    // Parts are asked after the first picture stands. What has the focus changes without a new one.
    moment: () => {
      if (mounted.isStill && mounted.moment === undefined) compose(mounted);
      return { ...(mounted.moment as NonNullable<Mounted["moment"]>), view: mounted.view };
    },
    show: (change, source) => mounted.answer({ change }, source),
    draw: () => draw(mounted),
    say: (text) => {
      // What is said again must differ, or a screen reader hears no change.
      mounted.said = text === mounted.said ? `${text}\u00a0` : text;
      draw(mounted);
    },
    on: listener(ending.signal),
  };
  chartOf.set(mounted.figure, chart);
  const ends: ReturnType<NonNullable<Part["listen"]>>[] = [];
  const endParts = (): void => {
    ending.abort();
    for (const end of ends) end?.();
  };
  // Before they listen: what the address asks for may make the page draw again, or take the timeline away.
  Object.assign(mounted, { chart, listening: parts, endParts });
  for (const part of parts) ends.push(part.listen?.(chart));
  if (ending.signal.aborted) endParts();
}

function keptBy(parts: readonly Part[]): ReaderChart["kept"] {
  return new Set(parts.map((part) => part.keeps));
}
