import { defineConfig } from "vitest/config";
import { playwright } from "@vitest/browser-playwright";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { launchArguments, locateBrowser } from "./scripts/find-browser.mjs";

const executablePath = locateBrowser()?.path;

/** A fresh object for each project: vitest writes names into its instances. */
function chromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: launchArguments(), ...(executablePath === undefined ? {} : { executablePath }) },
      contextOptions: { locale: "en-GB", timezoneId: "UTC", deviceScaleFactor: 1, reducedMotion: "no-preference", colorScheme: "light" },
    }),
    instances: [{ browser: "chromium" as const, viewport: { width: 1024, height: 768 } }],
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts", "test/**/*.page.test.ts", "test/**/fixtures/**"],
          env: { TZ: "UTC" },
          // Some tests read 400,000 events; a busy machine takes its time.
          testTimeout: 90_000,
        },
      },
      {
        // Named beforehand: a module that vite discovers in the middle of a run reloads the page under the tests.
        optimizeDeps: { include: ["d3", "axe-core"] },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.ts"],
          browser: chromium(),
        },
      },
      {
        // Drives a browser from outside over the example pages, from disk and served.
        test: { name: "pages", environment: "node", include: ["test/**/*.page.test.ts"], testTimeout: 30_000 },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "stories", browser: chromium() },
      },
    ],
  },
});
