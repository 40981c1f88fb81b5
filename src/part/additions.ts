import type { Moment } from "./moment.ts";
import type { ShownGroup, StillPart } from "./still-part.ts";
import type { LegendEntry } from "../scene/scene.ts";
import { controlsMarkup } from "../render/text/controls-markup.ts";
import type { Additions } from "../render/text/figure-markup.ts";
import { element } from "../render/text/markup.ts";

/** What the parts add to a picture, and all their controls. */
export interface PartsDrawn<Group> extends Additions {
  readonly groups: readonly Group[];
}

/**
 * Returns what the optional parts add.
 * @param said what the reader was told last
 */
export function additionsOf<Group extends ShownGroup>(
  parts: readonly StillPart<Group>[],
  moment: Moment,
  said: string,
  legend: readonly LegendEntry[],
): PartsDrawn<Group> {
  const all: Group[] = parts.flatMap((part) => part.controls?.(moment) ?? []);
  const groups = all.filter((group) => group.isAside !== true);
  const notes = parts.flatMap((part) => part.notes?.(moment) ?? []);
  const lines = [...(said === "" ? [] : [said]), ...notes];
  const status = element("p", { class: "dateline-notice", role: "status" }, [moment.teller.notes(lines)], "notice");
  const { phrase } = moment.teller;
  return {
    above:
      parts.length === 0
        ? []
        : [
            ...(groups.length === 0 ? [] : [controlsMarkup(groups, phrase("controls.label"), moment.view.control)]),
            ...parts.flatMap((part) => part.above?.(moment) ?? []),
            status,
          ],
    body: parts.map((part) => part.body?.(moment)).find((body) => body !== undefined),
    switches: parts.flatMap((part) => part.legend?.(moment, legend) ?? []),
    overlays: parts.flatMap((part) => part.overlay?.(moment) ?? []),
    groups: all,
  };
}
