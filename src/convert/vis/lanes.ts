import type { Lane } from "../../schema/story.ts";
import { below, isBlank, isFields, noteLook, noteRest, oneLine, plainOf, wordsOf, type Spot } from "../fields.ts";
import { note } from "../loss-report.ts";

const LOOK = ["className", "style", "showNested", "subgroupOrder", "subgroupStack", "subgroupVisibility", "treeLevel", "order"];

/**
 * Returns the groups of vis-timeline as lanes, in their order. Lanes have no levels: what was nested stands beside its parent, and is noted.
 *
 * @example lanesOfGroups([{ id: 1, content: "<b>A</b>" }], spot) // [{ id: "1", label: "A" }]
 */
export function lanesOfGroups(groups: readonly unknown[], spot: Spot): Lane[] {
  return groups.flatMap((group, index): Lane[] => {
    const at = below(spot, index);
    if (!isFields(group) || wordsOf(group, "id", at) === undefined) {
      note(at.report, "error", "group-without-id", at.path, "a group needs an id", "It is left out.", group);
      return [];
    }
    noteRest(group, ["id", "content", "title", "visible", "nestedGroups", ...LOOK], at);
    noteLook(group, typeof group["order"] === "number" ? LOOK.slice(0, -1) : LOOK, at);
    noteOthers(group, at);
    const id = wordsOf(group, "id", at) ?? "";
    const label = oneLine(plainOf(group, "content", at)?.text ?? "");
    const order = group["order"];
    return [{ id, label: label || id, ...(typeof order === "number" && Number.isFinite(order) && { order }) }];
  });
}

function noteOthers(group: Readonly<Record<string, unknown>>, spot: Spot): void {
  const { nestedGroups, visible, title } = group;
  const at = (key: string): string => below(spot, key).path;
  if (Array.isArray(nestedGroups) && nestedGroups.length > 0)
    note(
      spot.report,
      "warning",
      "lanes-nested",
      at("nestedGroups"),
      "lanes have no levels: these stand beside it",
      "Rename them.",
      nestedGroups,
    );
  if (visible === false)
    note(spot.report, "warning", "lane-hidden", at("visible"), "this group was hidden, and is shown", "Take its events out.", visible);
  if (!isBlank(title))
    note(spot.report, "error", "field-left-out", at("title"), "a lane has a label alone", "Put it into the label.", title);
}
