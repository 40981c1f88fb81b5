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
