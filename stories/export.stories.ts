import type { Meta, StoryObj } from "@storybook/html-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import koupol from "../examples/koupol.json" with { type: "json" };
import { exporting, toPng, toSvg, toText } from "../src/part/export/export.ts";
import { rightToLeft } from "./data/cases.ts";
import { argTypes, drawStory, type StoryArgs } from "./draw-story.ts";
import { drawn } from "./drawn.ts";

const meta: Meta<StoryArgs> = {
  title: "Take away",
  render: drawStory,
  args: { story: koupol, locale: "en", parts: [exporting] },
  argTypes,
  play: drawn,
};
export default meta;
type Story = StoryObj<StoryArgs>;

/** One button opens the others: a picture as SVG, a picture as PNG, the story as text. */
export const Buttons: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const opener = await canvas.findByRole("button", { name: "Take away" });
    await expect(opener).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("button", { name: "Picture, SVG" })).toHaveFocus();
    await userEvent.click(opener);
    await expect(canvas.queryByRole("button", { name: "Picture, SVG" })).toBeNull();
  },
};

/** Beside the list, in French. */
export const ButtonsFrenchNarrow: Story = {
  args: { locale: "fr", host: "host-phone" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Télécharger ou copier" }));
    await expect(canvas.getByRole("button", { name: "Copier le texte" })).toBeVisible();
  },
};

/** Draws a timeline, and in its place what a function makes of it. */
function withResult(args: StoryArgs, make: (source: Element) => Element | Promise<Element>): HTMLElement {
  const page = document.createElement("div");
  const source = page.appendChild(drawStory(args));
  const take = async (): Promise<void> => {
    const result = await make(source);
    result.classList.add("taken");
    page.replaceChildren(result);
  };
  // It is drawn once Storybook has put it into the page.
  const watcher = new MutationObserver(() => {
    if (source.querySelector(".dateline-chart") === null) return;
    watcher.disconnect();
    void take();
  });
  watcher.observe(source, { childList: true, subtree: true });
  return page;
}

function imageOf(file: Blob, alt: string): HTMLImageElement {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  image.alt = alt;
  return image;
}

const png = async (source: Element): Promise<Element> => imageOf(await toPng(source), "The timeline as a picture");
const shown: Story["play"] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector<HTMLImageElement>("img.taken")?.naturalWidth).toBeGreaterThan(100), {
    timeout: 5000,
  });
};

/** `toPng(element)`: 1200 by 630, as pages that show a link to it expect. Labels that find no room are counted. */
export const Png: Story = { render: (args) => withResult(args, png), play: shown };

/** The same on a dark page, in French. */
export const PngDarkFrench: Story = { ...Png, args: { locale: "fr" }, globals: { theme: "dark" } };

/** Text that runs from right to left. */
export const PngRightToLeft: Story = { ...Png, args: { story: rightToLeft } };

/** `toSvg(element)`: a file that stands alone, in the page's own colours and fonts. */
export const Svg: Story = {
  render: (args) =>
    withResult(args, (source) => imageOf(new Blob([toSvg(source)], { type: "image/svg+xml" }), "The timeline as a picture")),
  play: shown,
};

/** `toText(element)`: every event in time order, with its sources and their addresses. */
export const Text: Story = {
  render: (args) =>
    withResult(args, (source) => {
      const text = document.createElement("pre");
      text.textContent = toText(source);
      text.tabIndex = 0;
      return text;
    }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector("pre")?.textContent).toContain("Who says so"));
  },
};
