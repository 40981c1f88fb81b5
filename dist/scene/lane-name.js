import { cleanText } from '../schema/clean-text.js';

function laneName(teller, { id, lane }) {
  if (lane !== void 0) return teller.text(lane.label);
  return id === void 0 ? teller.phrase("lane.other") : cleanText(id).text;
}

export { laneName };
