function isByKey(click) {
  const { detail, pointerType } = click;
  return detail === 0 || pointerType === "";
}

export { isByKey };
