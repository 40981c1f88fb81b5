function groupOf({ teller }, key, controls) {
  return { key, label: teller.phrase(`${key}.label`), controls };
}
function viewControl({ teller }, key, change, rest) {
  return { key, label: teller.phrase(key), press: (chart, source) => chart.show(change, source), ...rest };
}
function panelControl(moment, panel, key, label) {
  const isExpanded = moment.view.panel === panel;
  return { ...viewControl(moment, label, { panel: isExpanded ? void 0 : panel }, { isExpanded }), key };
}

export { groupOf, panelControl, viewControl };
