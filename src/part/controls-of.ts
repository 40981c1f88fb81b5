import type { View } from "../state/view.ts";
import type { Control, ControlGroup, Moment } from "./part.ts";

/**
 * Returns controls as a group that is called by the phrase "<key>.label".
 * @example groupOf(moment, "zoom", [control])
 */
export function groupOf({ teller }: Moment, key: string, controls: readonly Control[]): ControlGroup {
  return { key, label: teller.phrase(`${key}.label`), controls };
}

/**
 * Returns a button that changes the view. It is called by the phrase of its key.
 * @param rest what else it is, such as whether it is pressed
 * @example viewControl(moment, "forms.list", { form: "vertical" }, { isPressed: true })
 */
export function viewControl({ teller }: Moment, key: string, change: View, rest?: Partial<Control>): Control {
  return { key, label: teller.phrase(key), press: (chart, source) => chart.show(change, source), ...rest };
}

/**
 * Returns the button that opens and closes a panel, by the phrase of its label.
 * @example panelControl(moment, "find", "find.open", "find.label")
 */
export function panelControl(moment: Moment, panel: string, key: string, label: string): Control {
  const isExpanded = moment.view.panel === panel;
  return { ...viewControl(moment, label, { panel: isExpanded ? undefined : panel }, { isExpanded }), key };
}
