function pointerTo(place) {
  if (place === void 0) return "";
  return `${pointerTo(place.parent)}/${String(place.key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export { pointerTo };
