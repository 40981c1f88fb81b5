/**
 * Returns whether a click was made by a key, or by a program, not by a pointer. Firefox counts the press of Enter on a link as one click and
 * names no pointer; older browsers name none at all and count no click.
 * @example link.addEventListener("click", (event) => isByKey(event) && heading.focus())
 */
export function isByKey(click: Event): boolean {
  const { detail, pointerType } = click as PointerEvent;
  return detail === 0 || pointerType === "";
}
