/** A story as a five-row spreadsheet gives it: a title and a date, no more. */
export { default as fiveEvents } from "../../examples/five-events.json" with { type: "json" };

/** One event alone. */
export const oneEvent = {
  language: "en",
  title: "The day it began",
  events: [{ title: "The first letter arrives", when: { edtf: "2025-02-11" } }],
};

/** A story that has no events yet. */
export const noEvents = {
  language: "en",
  title: "What happened at the dam",
  description: "This chronology will be filled as facts are established.",
  events: [],
};

/** A story in which some events can't be read; each is listed with its title, the good ones are drawn. */
export const badEvents = {
  language: "en",
  title: "What a hurried import looks like",
  events: [
    { title: "The dam is inspected", when: { edtf: "2024-03-04" } },
    { title: "Leap day in a year without one", when: { edtf: "2023-02-29" } },
    { title: "A printed date", when: { edtf: "March 4th, 2024" } },
    { title: "A thirteenth month", when: { edtf: "2024-13" } },
    { title: "No date at all" },
    { when: { edtf: "2024-05-16" } },
    { title: 42, when: { edtf: "2024-06" } },
    "not an event",
    null,
    { title: "A lane that nobody declared", lane: "nowhere", when: { edtf: "2024-07-01" } },
    { title: "A link that must not run", link: "javascript:alert(1)", when: { edtf: "2024-08-01" } },
    { title: "<b>Markup</b> stays text & is shown", summary: "<script>alert(1)</script>", when: { edtf: "2024-09-01" } },
  ],
};

/** Not a story at all. */
export const notAStory = "Once upon a time";

/** Labels that run from right to left, and labels that mix both. */
export const rightToLeft = {
  language: "ar",
  title: "إغلاق الجسر",
  description: "أحداث حول الجسر القديم في المدينة.",
  lanes: [
    { id: "ar", label: "العربية" },
    { id: "he", label: "עברית" },
    { id: "mixed", label: "Mixed مختلط" },
  ],
  events: [
    { title: "إغلاق الجسر القديم أمام حركة المرور", lane: "ar", when: { edtf: "2024-03-04" } },
    {
      title: "المهندسون يعثرون على تشققات في الدعامة الثالثة للجسر بعد أشهر من التحذيرات",
      lane: "ar",
      when: { edtf: "2024-35" },
      status: "reported",
    },
    { title: "הגשר הישן נסגר לתנועה", lane: "he", when: { edtf: "2024-05-16" } },
    { title: "בית המשפט מורה על תיקון הגשר עד סוף השנה", lane: "he", kind: "court", when: { edtf: "2024-10" } },
    { title: "تقرير Reuters عن شركة ACME Bridges (2024)", lane: "mixed", role: "publication", when: { edtf: "2024-06-20" } },
    { title: "The Gazette: «الجسر القديم» closes", lane: "mixed", role: "publication", when: { edtf: "2024-09-25" } },
  ],
};

/** Titles longer than any picture can carry in one line. */
export const longTitles = {
  language: "en",
  title:
    "A very long title that an editor pasted in from the working document together with its second thoughts, and which still has to be readable on a telephone, where no line holds more than thirty letters",
  events: [
    {
      title:
        "The committee of inquiry into the circumstances of the closure of the old bridge over the northern arm of the river adopts, after eleven sittings and against the votes of three of its members, the interim report on the procurement of structural steel",
      when: { edtf: "2024-03-04" },
    },
    { title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft founded", when: { edtf: "2024-05" } },
    {
      title: "https://example.org/a/very/long/address/without/any/space/that/somebody/used/as/a/title.html?id=1234567890",
      when: { edtf: "2024-35" },
    },
    { title: "Short", when: { edtf: "2024-12-31" } },
  ],
};

/** Colours of the newsroom's own, by name, by number, one left to the page. */
export const laneColours = {
  language: "en",
  title: "Colours of the house",
  lanes: [
    { id: "water", label: "Water", color: "#00666b" },
    { id: "page", label: "From the page" },
    { id: "fire", label: "Fire", color: "firebrick" },
  ],
  events: [
    { title: "The river rises", lane: "water", when: { edtf: "2024-03-04/2024-04-20" } },
    { title: "The council meets", lane: "page", when: { edtf: "2024-05-16" } },
    { title: "The mill burns", lane: "fire", when: { edtf: "2024-06" } },
  ],
};

/** Facts that changed, and texts that were corrected: both stay visible. */
export const corrections = {
  language: "en",
  title: "What changed, and what we changed",
  sources: [
    { id: "first", publisher: "The Harbour Gazette", published: "2024-03-04", title: "Bridge accident: 35 hurt" },
    { id: "second", publisher: "The Harbour Gazette", published: "2024-03-06", title: "Number of injured rises to 45" },
  ],
  events: [
    {
      id: "accident",
      title: "A span of the bridge gives way",
      when: { edtf: "2024-03-04" },
      status: "confirmed",
      sources: ["first", "second"],
      revisions: [{ when: "2024-03-06", field: "injured", from: 35, to: 45, sources: ["second"] }],
      corrections: [
        {
          date: "2024-03-08",
          field: "title",
          from: "The bridge collapses",
          to: "A span of the bridge gives way",
          note: "One of five spans fell.",
        },
      ],
    },
    { title: "A pier sinks", status: "retracted", when: { edtf: "2024-05" }, sources: ["second"] },
  ],
};
