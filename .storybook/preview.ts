import type { Preview } from "@storybook/html-vite";
import "../src/style/d3-dateline.css";
import "./preview.css";

const widths = [320, 390, 640, 960, 1440];

const viewports = Object.fromEntries(
  widths.map((width) => [`w${width}`, { name: `${width} px`, styles: { width: `${width}px`, height: "900px" } }]),
);

const preview: Preview = {
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { expanded: true },
    viewport: { options: viewports },
    options: { storySort: { order: ["Koupol", "Visual grammar", "Cases"] } },
  },
  globalTypes: {
    theme: {
      description: "The host page's colour scheme",
      toolbar: { title: "Theme", icon: "mirror", items: ["light", "dark"], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: "light" },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset["theme"] = globals["theme"] === "dark" ? "dark" : "light";
      return story();
    },
  ],
};

export default preview;
