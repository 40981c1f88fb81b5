function element(tag, attributes, children = [], key) {
  return { tag, attributes, children: isWhole(children) ? children : children.filter((child) => child !== void 0), key };
}
function isWhole(values) {
  return !values.includes(void 0);
}

export { element };
