function element(tag, attributes, children = [], key) {
  return { tag, attributes, children: children.filter(isPresent), key };
}
function isPresent(value) {
  return value !== void 0;
}

export { element };
