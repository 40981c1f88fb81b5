const subjects = [
  "The ministry",
  "A parliamentary committee",
  "The plant",
  "Customs officers",
  "Two unnamed officials",
  "The company",
  "A court",
  "Investigators",
];
const verbs = ["answers", "publishes", "denies", "confirms", "orders", "inspects", "refuses", "reports on"];
const objects = [
  "the delivery of engines",
  "a second contract",
  "the list of suppliers",
  "the visit of engineers",
  "new sanctions",
  "the export licence",
  "its accounts",
  "the findings",
];

/** Pseudo-random numbers below 1, the same at every run (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (number) => String(number).padStart(2, "0");

/** Dates as a newsroom has them: most known to the day, some to the month or quarter, some intervals, some guesses. */
function dateOf(random) {
  const year = 2014 + Math.floor(random() * 12);
  const month = 1 + Math.floor(random() * 12);
  const day = `${year}-${two(month)}-${two(1 + Math.floor(random() * 28))}`;
  const kind = random();
  if (kind < 0.7) return day;
  if (kind < 0.8) return `${year}-${two(month)}`;
  if (kind < 0.86) return `${year}-${33 + Math.floor(random() * 4)}`;
  if (kind < 0.9) return `${day}~`;
  if (kind < 0.95) return `${day}/${year + 1}-${two(month)}-11`;
  if (kind < 0.97) return `${year}-${two(month)}/..`;
  return `[${day},${year + 1}-01-01]`;
}

/** A story of `count` events in five lanes, the same at every run. */
export function makeStory(count) {
  const random = randomNumbers(20_240_925);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lanes = ["On the ground", "Reported", "Sanctions", "Reactions and replies", "Background"].map((label, index) => ({
    id: `lane-${index}`,
    label,
    order: index,
  }));
  const sources = Array.from({ length: 20 }, (_, index) => ({
    id: `source-${index}`,
    publisher: `Paper ${index}`,
    url: `https://example.org/${index}`,
  }));
  const events = Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    title: `${pick(subjects)} ${pick(verbs)} ${pick(objects)} (${index})`,
    when: { edtf: dateOf(random) },
    lane: pick(lanes).id,
    importance: random() < 0.1 ? 3 : random() < 0.6 ? 2 : 1,
    status: random() < 0.8 ? "confirmed" : "reported",
    sources: [pick(sources).id],
  }));
  return { version: 1, language: "en", title: `A story of ${count} events`, lanes, sources, events };
}
