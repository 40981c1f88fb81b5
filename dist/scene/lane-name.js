function laneName(teller, { id, lane }) {
  return lane === void 0 ? id ?? teller.phrase("lane.other") : teller.text(lane.label);
}

export { laneName };
