import { expect, waitFor } from "storybook/test";

/** Waits until every timeline in the story is drawn, so that what follows (the accessibility check above all) looks at the picture. */
export async function drawn({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  await waitFor(async () => {
    const figures = [...canvasElement.querySelectorAll(".d3-dateline")];
    await expect(figures.length).toBeGreaterThan(0);
    const empty = figures.filter((figure) => figure.querySelector(".dateline-chart, .dateline-list, .dateline-message") === null);
    await expect(empty).toEqual([]);
  });
}
