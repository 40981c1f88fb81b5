const starter = {
  $schema: "https://unpkg.com/d3-dateline/dist/schema.json",
  "//": "A timeline. Only title and when.edtf are needed of an event; all else adds what is known. docs/schema.md lists every field.",
  version: 1,
  language: "en",
  title: "What happened, in a sentence",
  description: "What a reader should know first. *Emphasis*, **strong** and [links](https://example.org/) are read; nothing else is.",
  lanes: [
    { id: "events", label: "Events" },
    { id: "answers", label: "Answers" }
  ],
  sources: [
    {
      id: "paper",
      publisher: "The Paper",
      title: "Title of the report",
      url: "https://example.org/report",
      published: "2024-09-25",
      kind: "original"
    }
  ],
  events: [
    {
      "//": "A day. Dates are EDTF: 2024-05-09, 2024-05, 2024, quarters 2024-33 to 2024-36, around 2024-05~, uncertain 2024-05?",
      id: "signed",
      title: "The contract is signed",
      lane: "events",
      when: { edtf: "2024-05-09" },
      status: "confirmed",
      sources: ["paper"]
    },
    {
      "//": "A stretch that goes on, known up to a day; and a count in the source's own words, none of it dated.",
      id: "visits",
      title: "Experts visit the plant",
      summary: "Say what is known, and who says so.",
      lane: "events",
      when: { edtf: "2024-34/..", asOf: "2024-09-25" },
      count: { min: 7, words: "more than half a dozen", unit: "visits", dated: "none" },
      status: "reported",
      claims: [{ by: { anonymous: true, number: 2, described: "two people who know the plant" }, sources: ["paper"] }],
      replies: [{ actor: "ministry", stance: "says-unaware", sources: ["paper"], says: "It was not aware of this." }]
    },
    {
      "//": "One day of several, [2024-06-20,2024-06-21]; some day between two, [2024-06-01..2024-06-30]; by a day, [..2024-06-30].",
      id: "denial",
      title: "The ministry answers",
      lane: "answers",
      role: "statement",
      when: { edtf: "[2024-09-26,2024-09-27]", words: "this week" },
      sources: ["paper"],
      relations: [{ type: "replies-to", to: "visits" }]
    }
  ],
  actors: [{ id: "ministry", label: "The ministry", kind: "agency" }]
};
const starterSheet = `date,title,summary,lane,status,source,source url
2024-05-09,The contract is signed,,Events,confirmed,The Paper,https://example.org/report
since Q2 2024,Experts visit the plant,"Say what is known, and who says so.",Events,reported,The Paper,https://example.org/report
20 or 21 June 2024,The ministry answers,,Answers,,The Paper,https://example.org/report
`;

export { starter, starterSheet };
