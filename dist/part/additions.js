import { controlsMarkup } from '../render/text/controls-markup.js';
import { element } from '../render/text/markup.js';

function additionsOf(parts, moment, said, legend) {
  const all = parts.flatMap((part) => part.controls?.(moment) ?? []);
  const groups = all.filter((group) => group.isAside !== true);
  const notes = parts.flatMap((part) => part.notes?.(moment) ?? []);
  const lines = [...said === "" ? [] : [said], ...notes];
  const status = element("p", { class: "dateline-notice", role: "status" }, [moment.teller.notes(lines)], "notice");
  const { phrase } = moment.teller;
  return {
    above: parts.length === 0 ? [] : [
      ...groups.length === 0 ? [] : [controlsMarkup(groups, phrase("controls.label"), moment.view.control)],
      ...parts.flatMap((part) => part.above?.(moment) ?? []),
      status
    ],
    body: parts.map((part) => part.body?.(moment)).find((body) => body !== void 0),
    switches: parts.flatMap((part) => part.legend?.(moment, legend) ?? []),
    overlays: parts.flatMap((part) => part.overlay?.(moment) ?? []),
    groups: all
  };
}

export { additionsOf };
