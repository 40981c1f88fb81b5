import { parseProse } from '../schema/prose.js';

function proseWords(prose) {
  return parseProse(prose).map((runs) => runs.map(({ text }) => text).join("")).join("\n\n");
}

export { proseWords };
