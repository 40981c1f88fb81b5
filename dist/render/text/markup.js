function element(tag, attributes, children = [], key) {
  return { tag, attributes, children: isWhole(children) ? children : children.filter((child) => child !== void 0), key };
}
function isWhole(values) {
  return !values.includes(void 0);
}
function tabIndex(key, stop) {
  return stop === void 0 ? void 0 : key === stop ? 0 : -1;
}
function boxOf(width, height) {
  return { width, height, viewBox: `0 0 ${width} ${height}` };
}

export { boxOf, element, tabIndex };
