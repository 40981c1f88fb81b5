const sign = "\uDC00";
function clusterKey(model, items) {
  return sign + (model.events[items[0] ?? -1]?.id ?? "");
}
function namedIn(key) {
  return key.startsWith(sign) ? key.slice(1) : void 0;
}

export { clusterKey, namedIn };
