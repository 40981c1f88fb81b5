import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = { title: "Visual grammar", render: drawStory, args: { locale: "en" }, argTypes, play: drawn };
export default meta;
type Story = StoryObj<StoryArgs>;

const source = { id: "gazette", publisher: "The Harbour Gazette", published: "2025-03-14" };

/** A small invented story about a bridge. */
function bridge(...events: readonly object[]): StoryArgs {
  return { story: { language: "en", sources: [source], events: events.map((event) => ({ sources: ["gazette"], ...event })) } };
}

/** A solid glyph: disc, flag for a publication, diamond for a sanction or legal act, bubble for a statement. */
export const ExactDay: Story = {
  args: bridge(
    { title: "The bridge closes", when: { edtf: "2024-03-04" } },
    { title: "The Gazette publishes the inspection report", role: "publication", when: { edtf: "2024-05-16" } },
    { title: "A court orders the repair", kind: "court", when: { edtf: "2024-08-22" } },
    { title: "The mayor says work will begin", role: "statement", when: { edtf: "2024-11-05" } },
  ),
};

/** A pale bar over the whole unit, square ends, no centre dot. */
export const MonthQuarterYear: Story = {
  args: bridge(
    { title: "Cracks are found", when: { edtf: "2024-02" } },
    { title: "Tenders go out", when: { edtf: "2024-34" } },
    { title: "The ferry takes over", when: { edtf: "2024-41" } },
    { title: "The council sets money aside", when: { edtf: "2024" } },
    { title: "Storms damage a pier", when: { edtf: "2024-24" } },
  ),
};

/** Ends that fade beyond the unit. */
export const Approximate: Story = {
  args: bridge(
    { title: "A diver sees a crack", when: { edtf: "2024-02-10~" } },
    { title: "Scaffolding goes up", when: { edtf: "2024-05~" } },
    { title: "Steel is ordered", when: { edtf: "2024-35~" } },
    { title: "The old toll house is sold", when: { edtf: "2023~" } },
  ),
};

/** The same marks, hollow. */
export const Uncertain: Story = {
  args: bridge(
    { title: "The engineer warns the council", when: { edtf: "2024-02-10?" } },
    { title: "A second warning", when: { edtf: "2024-05?" } },
    { title: "The plans are lost", when: { edtf: "2024-35?" } },
    { title: "A third warning, around then and not certain", when: { edtf: "2024-11%" } },
  ),
};

/** Hollow glyphs joined by a line: one of these days, never all of them. Solid ones: each of these days. */
export const OneOfSeveralDays: Story = {
  args: bridge(
    { title: "The contract is signed", when: { edtf: "[2024-06-20,2024-06-21]" } },
    { title: "A lorry ignores the barrier", when: { edtf: "[2024-02-01,2024-03-15,2024-04-02]" } },
    { title: "Night closures", when: { edtf: "{2024-03-08,2024-03-15,2024-03-22}" } },
  ),
};

/** A bracket: one moment somewhere inside. */
export const WithinARange: Story = {
  args: bridge(
    { title: "The council is told in writing", when: { edtf: "[2024-01..2024-09]" } },
    { title: "A bearing fails", when: { edtf: "[2024-03-01..2024-03-20]" } },
  ),
};

/** A bracket open to one side, sorted by the bound that is known. */
export const ByADay: Story = {
  args: bridge(
    { title: "The drawings reach the builder", when: { edtf: "[..2024-09-25]" } },
    { title: "The insurer is informed", when: { edtf: "[2024-04-02..]" } },
    { title: "The bridge closes", when: { edtf: "2024-03-04" } },
  ),
};

/** A solid bar: an end known to the day is square and solid, one known to the quarter is pale across that quarter. */
export const Interval: Story = {
  args: bridge(
    { title: "The detour is in place", when: { edtf: "2024-03-04/2024-06-30" } },
    { title: "Divers inspect the piers", when: { edtf: "2024-04/2024-07" } },
    { title: "New girders are welded", when: { edtf: "2024-34/2024-11-12" } },
    { title: "Painting", when: { edtf: "2024-05~/2024-10-01" } },
  ),
};

/** An arrow: it goes on. */
export const OpenEnd: Story = {
  args: bridge(
    { title: "Heavy lorries are banned", when: { edtf: "2024-03-04/.." } },
    { title: "Weekly inspections", when: { edtf: "2024-34/.." } },
    { title: "A toll is paid, as it always was", when: { edtf: "../2024-06-30" } },
  ),
};

/** A ragged end: it ended, nobody knows when. */
export const UnknownEnd: Story = {
  args: bridge(
    { title: "A ferry runs at night", when: { edtf: "2024-03-04/" } },
    { title: "The toll house is inhabited", when: { edtf: "/2024-06-30" } },
  ),
};

/** A dashed cap: the reporting reaches no further. */
export const UpToPublication: Story = {
  args: bridge(
    { title: "Engineers visit the works", when: { edtf: "2024-34/..", asOf: "2025-03-14" } },
    { title: "Night work goes on", when: { edtf: "2024-09-01/2025-03-14", asOf: "2025-03-14" } },
  ),
};

/** A hatched bar with the number that the words allow; dots would claim dates that nobody has. */
export const Counted: Story = {
  args: bridge(
    {
      title: "Engineers visit the works",
      when: { edtf: "2024-34/2025-03-14", asOf: "2025-03-14" },
      count: { min: 7, words: "more than half a dozen", unit: "visits", dated: "none" },
    },
    {
      title: "Lorries ignore the barrier",
      when: { edtf: "2024" },
      count: { min: 5, max: 7, words: "between five and seven", unit: "lorries", dated: "some" },
    },
    {
      title: "Girders arrive",
      when: { edtf: "[..2024-09-25]" },
      count: { max: 40, words: "not more than forty", unit: "girders", dated: "none" },
    },
    {
      title: "The yard makes 2,500 rivets",
      when: { edtf: "2024-05/2024-08" },
      count: { min: 2500, max: 2500, words: "2,500", unit: "rivets", dated: "period" },
    },
  ),
};

/** A badge of its own shape and a word; what was retracted is struck through and kept. */
export const Status: Story = {
  args: bridge(
    { title: "The bridge closes", status: "confirmed", when: { edtf: "2024-03-04" } },
    { title: "A crack is seen from a boat", status: "reported", when: { edtf: "2024-02-10" } },
    { title: "The builder saved on steel", status: "alleged", when: { edtf: "2024-04" } },
    { title: "The council knew", status: "disputed", when: { edtf: "2024-05-20" } },
    { title: "A pier sinks", status: "retracted", when: { edtf: "2024-07-01" } },
    { title: "The bridge opens again", status: "planned", when: { edtf: "2025-35" } },
  ),
};

/** A thin line ties an event to its publication while either is under the pointer or in focus. */
export const EventAndItsPublication: Story = {
  args: bridge(
    { id: "crack", title: "Engineers find a crack", when: { edtf: "2024-02" } },
    {
      title: "The Gazette reports the crack",
      role: "publication",
      when: { edtf: "2024-09-25" },
      relations: [{ type: "reports", to: "crack" }],
    },
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const event = await canvas.findByRole("link", { name: /^Engineers find a crack/ });
    const publication = canvas.getByRole("link", { name: /^The Gazette reports/ });
    await expect(canvasElement.querySelector(".dateline-thread")).toBeNull();
    for (const mark of [event, publication]) {
      mark.focus();
      await waitFor(() => expect(canvas.getByText("reported 25 Sept 2024")).toBeVisible());
      await expect(canvasElement.querySelectorAll(".dateline-thread")).toHaveLength(1);
      mark.blur();
      await waitFor(() => expect(canvasElement.querySelector(".dateline-thread")).toBeNull());
    }
    await userEvent.hover(event);
    await waitFor(() => expect(canvas.getByText("reported 25 Sept 2024")).toBeVisible());
  },
};
