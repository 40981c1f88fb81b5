import type { StorybookConfig } from "@storybook/html-vite";

const configuration: StorybookConfig = {
  framework: "@storybook/html-vite",
  stories: ["../stories/**/*.@(mdx|stories.ts)"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default configuration;
