const badges = {
  reported: ["\u2261", "M-4,-3H4M-4,0H4M-4,3H4"],
  alleged: ["\u25B3", "M0,-3.6L4,3.4H-4z"],
  disputed: ["\u2260", "M-4,-1.6H4M-4,1.6H4M2.4,-4L-2.4,4"],
  retracted: ["\xD7", "M-3.4,-3.4L3.4,3.4M3.4,-3.4L-3.4,3.4"],
  planned: ["\u25CB", "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z"]
};
function statusBadge(teller, status) {
  const badge = badges[status ?? ""];
  return badge && { sign: badge[0], path: badge[1], word: teller.phrase(`status.${status}`) };
}

export { statusBadge };
