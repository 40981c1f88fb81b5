import { isTimedExtent, wholeDomain } from "../../layout/layout.ts";
import { leastDays } from "../../layout/time-scale.ts";
import { knownDay } from "../../model/extent.ts";
import type { Model } from "../../model/model.ts";
import type { Moment } from "../part.ts";
import type { Window } from "../../state/window-text.ts";
import type { Limits } from "./window.ts";

/** Limits ask every event of a story: they are kept as long as the story is, for the width that they hold at. */
const known = new WeakMap<Model, { readonly width: number; readonly limits: Limits }>();

/** Returns what a window keeps to: the whole story with the margin that it has when all is shown, and no fewer days than are legible. */
export function limitsOf(moment: Moment): Limits {
  const limits = storyLimits(moment);
  const [first = -Infinity, last = Infinity] = moment.view.window ?? [];
  // A page may show fewer: none are added to those by who wants to see less.
  return last - first < limits.least && limits.least < Infinity ? { ...limits, least: last - first } : limits;
}

function storyLimits({ whole, placed, drawn, width: listWidth }: Moment): Limits {
  const [left, right] = drawn?.layout.plot ?? [0, listWidth];
  const width = right - left;
  const found = known.get(placed);
  if (found?.width === width) return found.limits;
  // Lines lead from where events happened to where they stand.
  const extents = placed === whole ? whole.extents : [...whole.extents, ...placed.extents];
  // Where no day is known there is nothing to zoom into.
  const isDated = extents.some((extent) => Number.isFinite(knownDay(extent)));
  const limits = { whole: wholeDomain({ extents }, [0, width]), least: isDated ? leastDays(extents.some(isTimedExtent)) : Infinity };
  known.set(placed, { width, limits });
  return limits;
}

/** Returns the days that are shown. */
export function windowOf(moment: Moment): Window {
  return moment.view.window ?? moment.drawn?.layout.scale.domain ?? limitsOf(moment).whole;
}
