import { element, type Markup } from "./markup.ts";

/** A button as it is drawn. */
export interface Button {
  readonly key: string;
  readonly label: string;
  readonly sign?: string | undefined;
  readonly isPressed?: boolean | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** The shapes before its label: it is drawn as what they mean, not as a button. */
  readonly sample?: Markup | undefined;
  /** The legend's entry that it may stand for. */
  readonly explains?: string | undefined;
}

/** Buttons that belong together. */
export interface ButtonGroup {
  readonly key: string;
  readonly label: string;
  readonly controls: readonly Button[];
  /** True where its label is seen. */
  readonly isTitled?: boolean;
}

/**
 * Returns the controls as one toolbar: the Tab key comes to one of them, arrow keys to the others.
 * @param stop the key of the control that Tab comes to
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function controlsMarkup(groups: readonly ButtonGroup[], name: string, stop: string | undefined): Markup {
  const buttons = groups.flatMap((group) => group.controls);
  const first = buttons.find((button) => button.key === stop) ?? buttons[0];
  const children = groups.map((group) =>
    element(
      "div",
      { class: "dateline-group", role: "group", "aria-label": group.label },
      [
        group.isTitled ? element("span", { "aria-hidden": "true" }, [group.label], "title") : undefined,
        ...group.controls.map((button) => buttonMarkup(button, button === first)),
      ],
      group.key,
    ),
  );
  return element("div", { class: "dateline-controls", role: "toolbar", "aria-label": name }, children, "controls");
}

/** Returns one of the controls. */
export function buttonMarkup({ key, label, sign, isPressed, isExpanded, isDisabled, sample }: Button, isStop: boolean): Markup {
  const attributes = {
    type: "button",
    class: sample ? "dateline-control" : "dateline-button dateline-control",
    tabindex: isStop ? 0 : -1,
    "aria-label": sign === undefined ? undefined : label,
    title: sign === undefined ? undefined : label,
    "aria-pressed": stated(isPressed),
    "aria-expanded": stated(isExpanded),
    // It stays in reach, so that the focus is not lost when the last step makes it useless.
    "aria-disabled": stated(isDisabled === true || undefined),
  };
  return element("button", attributes, [sample, sign ?? label], key);
}

/** ARIA writes its states as words. */
function stated(state: boolean | undefined): string | undefined {
  return state === undefined ? undefined : String(state);
}
