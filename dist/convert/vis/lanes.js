import { below, isFields, wordsOf, noteRest, noteLook, oneLine, plainOf, isBlank } from '../fields.js';
import { note } from '../loss-report.js';

const LOOK = ["className", "style", "showNested", "subgroupOrder", "subgroupStack", "subgroupVisibility", "treeLevel", "order"];
function lanesOfGroups(groups, spot) {
  return groups.flatMap((group, index) => {
    const at = below(spot, index);
    if (!isFields(group) || wordsOf(group, "id", at) === void 0) {
      note(at.report, "error", "group-without-id", at.path, "a group needs an id", "It is left out.", group);
      return [];
    }
    noteRest(group, ["id", "content", "title", "visible", "nestedGroups", ...LOOK], at);
    noteLook(group, typeof group["order"] === "number" ? LOOK.slice(0, -1) : LOOK, at);
    noteOthers(group, at);
    const id = wordsOf(group, "id", at) ?? "";
    const label = oneLine(plainOf(group, "content", at)?.text ?? "");
    const order = group["order"];
    return [{ id, label: label || id, ...typeof order === "number" && Number.isFinite(order) && { order } }];
  });
}
function noteOthers(group, spot) {
  const { nestedGroups, visible, title } = group;
  const at = (key) => below(spot, key).path;
  if (Array.isArray(nestedGroups) && nestedGroups.length > 0)
    note(
      spot.report,
      "warning",
      "lanes-nested",
      at("nestedGroups"),
      "lanes have no levels: these stand beside it",
      "Rename them.",
      nestedGroups
    );
  if (visible === false)
    note(spot.report, "warning", "lane-hidden", at("visible"), "this group was hidden, and is shown", "Take its events out.", visible);
  if (!isBlank(title))
    note(spot.report, "error", "field-left-out", at("title"), "a lane has a label alone", "Put it into the label.", title);
}

export { lanesOfGroups };
