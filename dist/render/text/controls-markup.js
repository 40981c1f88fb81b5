import { element } from './markup.js';

function controlsMarkup(groups, name, stop) {
  const buttons = groups.flatMap((group) => group.controls);
  const first = buttons.find((button) => button.key === stop) ?? buttons[0];
  const children = groups.map(
    (group) => element(
      "div",
      { class: "dateline-group", role: "group", "aria-label": group.label },
      [
        group.isTitled ? element("span", { "aria-hidden": "true" }, [group.label], "title") : void 0,
        ...group.controls.map((button) => buttonMarkup(button, button === first))
      ],
      group.key
    )
  );
  return element("div", { class: "dateline-controls", role: "toolbar", "aria-label": name }, children, "controls");
}
function buttonMarkup({ key, label, sign, isPressed, isExpanded, isDisabled, sample }, isStop) {
  const attributes = {
    type: "button",
    class: sample ? "dateline-control" : "dateline-button dateline-control",
    tabindex: isStop ? 0 : -1,
    "aria-label": sign === void 0 ? void 0 : label,
    title: sign === void 0 ? void 0 : label,
    "aria-pressed": stated(isPressed),
    "aria-expanded": stated(isExpanded),
    // It stays in reach, so that the focus is not lost when the last step makes it useless.
    "aria-disabled": stated(isDisabled === true || void 0)
  };
  return element("button", attributes, [sample, sign ?? label], key);
}
function stated(state) {
  return state === void 0 ? void 0 : String(state);
}

export { buttonMarkup, controlsMarkup };
