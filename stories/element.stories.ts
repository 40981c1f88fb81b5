import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { DatelineElement } from "../src/element/define.ts";
import { fr } from "../src/locale/fr.ts";
import { find } from "../src/part/find/find.ts";
import { forms } from "../src/part/forms/forms.ts";
import { zoom } from "../src/part/zoom/zoom.ts";
import { drawn } from "./drawn.ts";

DatelineElement.register(fr, find, forms, zoom);

/** Attributes as they stand in the tag. */
interface ElementArgs {
  readonly src?: string;
  readonly locale?: string;
  readonly layout?: string;
  readonly theme?: string;
  readonly parts?: string;
  readonly select?: string;
  /** The story in the element; null leaves it out. */
  readonly inline?: unknown;
}

/** What a page writes: the tag, a fallback, the story. */
function render({ inline, ...attributes }: ElementArgs): HTMLElement {
  const element = document.createElement("d3-dateline");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = element.appendChild(document.createElement("p"));
  fallback.textContent = "The timeline in words, for pages without a script.";
  if (inline === null) return element;
  const script = element.appendChild(document.createElement("script"));
  script.type = "application/json";
  script.textContent = JSON.stringify(inline);
  return element;
}

const meta: Meta<ElementArgs> = {
  title: "Element",
  render,
  args: { inline: koupol, parts: "forms zoom find" },
  argTypes: {
    inline: { control: "object", description: "The story in the element" },
    locale: { control: "text" },
    layout: { control: "inline-radio", options: ["auto", "horizontal", "vertical"] },
    theme: { control: "inline-radio", options: ["auto", "light", "dark"] },
    parts: { control: "text", description: "Names of optional parts" },
    select: { control: "text", description: "Id of the event whose details are open" },
  },
};
export default meta;
type Story = StoryObj<ElementArgs>;

/** The reader's choice is written back to the attribute, as `<details>` writes `open`. */
export const Inline: Story = {
  play: async ({ canvasElement }) => {
    await drawn({ canvasElement });
    const element = canvasElement.querySelector("d3-dateline");
    await userEvent.click(canvasElement.querySelector(".dateline-event") as Element);
    await waitFor(() => expect(element?.select).toMatch(/\w/));
    element?.removeAttribute("select");
    await waitFor(() => expect(canvasElement.querySelector(".dateline-card")).toBeNull());
    await expect(canvasElement.querySelector("d3-dateline > p")?.checkVisibility()).toBe(false);
  },
};

/** All in attributes. */
export const InFrench: Story = { args: { locale: "fr", theme: "dark", select: "visits" }, play: drawn };

/** Nothing is found: the fallback stands, the reader is told in their language and may try again. */
export const NotFound: Story = {
  args: { src: "data:,nothing", inline: null, locale: "fr" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole("alert")).toHaveTextContent("n’est pas du JSON");
    await userEvent.click(canvas.getByRole("button", { name: "Réessayer" }));
    await expect(await canvas.findByRole("alert")).toHaveTextContent("n’est pas du JSON");
    await expect(canvas.getByText("The timeline in words", { exact: false })).toBeVisible();
  },
};
