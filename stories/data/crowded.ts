/** Returns a story whose events stand too close for all of their labels: `count` of them within two months. */
export function crowded(count: number): object {
  const words = ["Convoy", "Checkpoint", "Ceasefire talks", "Border crossing", "Power station", "Field hospital", "Observers"];
  const verbs = ["reported at", "closed near", "reopened at", "seen close to", "visited by a delegation from"];
  const places = ["the northern bridge", "the market town", "the old harbour", "the river dam", "the airport road"];
  const events = Array.from({ length: count }, (_, index) => ({
    id: `event-${index}`,
    title: `${words[index % 7]} ${verbs[index % 5]} ${places[(index * 3) % 5]}`,
    lane: index % 3 === 0 ? "south" : "north",
    when: { edtf: dayAfter(2024, 3, 1 + ((index * 17) % 61)) },
    importance: index % 10 === 0 ? 3 : 2,
  }));
  const lanes = [
    { id: "north", label: "North" },
    { id: "south", label: "South" },
  ];
  return { language: "en", title: "Two months in one town", lanes, events };
}

/** Returns a story of `count` events over twenty years, in four lanes. */
export function many(count: number): object {
  const events = Array.from({ length: count }, (_, index) => {
    const year = 2004 + ((index * 7) % 20);
    const month = 1 + ((index * 5) % 12);
    const isExact = index % 4 !== 0;
    return {
      id: `event-${index}`,
      title: `Entry ${index + 1} of the register`,
      lane: ["births", "marriages", "moves", "deaths"][index % 4],
      when: { edtf: isExact ? dayAfter(year, month, 1 + ((index * 11) % 28)) : `${year}-${two(month)}` },
    };
  });
  const lanes = ["births", "marriages", "moves", "deaths"].map((id) => ({ id, label: id }));
  return { language: "en", title: "A parish register", lanes, events };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A day of March or April, or of the month given, without a Date: no clock and no zone comes into test data. */
function dayAfter(year: number, month: number, day: number): string {
  const length = month === 3 ? 31 : 30;
  return day > length ? `${year}-${two(month + 1)}-${two(day - length)}` : `${year}-${two(month)}-${two(day)}`;
}
