const paths = {
  reported: "M-4,-3H4M-4,0H4M-4,3H1",
  alleged: "M0,-3.6L4,3.4H-4z",
  disputed: "M-4,-1.6H4M-4,1.6H4M2.4,-4L-2.4,4",
  retracted: "M-3.4,-3.4L3.4,3.4M3.4,-3.4L-3.4,3.4",
  planned: "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0zM0,-2V0.4H2"
};
const signs = { reported: "\u2261", alleged: "\u25B3", disputed: "\u2260", retracted: "\xD7", planned: "\u25CB" };
function statusWords(teller, status) {
  const sign = status === void 0 ? void 0 : signs[status];
  return sign === void 0 ? void 0 : `${sign}\xA0${teller.phrase(`status.${status}`)}`;
}
function statusBadge(teller, status) {
  const path = status === void 0 ? void 0 : paths[status];
  return path === void 0 ? void 0 : { path, word: teller.phrase(`status.${status}`) };
}

export { statusBadge, statusWords };
