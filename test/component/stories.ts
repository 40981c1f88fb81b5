/** Ten good events: e0 … e9, months and days rising, in three lanes, each with one source. */
export function tenGoodEvents(): {
  events: { id: string; title: string; lane: string; when: { edtf: string }; sources: string[] }[];
  sources: object[];
  lanes: object[];
} {
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return {
    lanes: [0, 1, 2].map((lane) => ({ id: `g${lane}`, label: `Lane ${lane}` })),
    sources: Array.from({ length: 10 }, (_, index) => ({
      id: `s${index}`,
      publisher: `Paper ${index}`,
      url: `https://paper.example/${index}`,
    })),
    events: Array.from({ length: 10 }, (_, index) => ({
      id: `e${index}`,
      title: `Event number ${index}`,
      lane: `g${index % 3}`,
      when: { edtf: `2024-${twoDigits(index + 1)}-${twoDigits(index + 1)}` },
      sources: [`s${index}`],
    })),
  };
}

/** Six hundred events over two years in three lanes: most have no label, many no mark of their own. */
export function crowdedEvents(): { events: { id: string; title: string; lane: string; when: { edtf: string } }[] } {
  return {
    events: Array.from({ length: 600 }, (_, index) => ({
      id: `e${index}`,
      title: `A title of some length, number ${index}`,
      lane: `g${index % 3}`,
      when: { edtf: new Date(Date.UTC(2023, 0, 1 + Math.floor(index * 1.2))).toISOString().slice(0, 10) },
    })),
  };
}
