import { defineConfig } from "vitest/config";
import { playwright } from "@vitest/browser-playwright";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { browsers } from "./scripts/browsers.mjs";
import { launchOptions } from "./scripts/find-browser.mjs";
import { mouse } from "./scripts/vitest-mouse.mjs";
import { firefoxProvider, untransformedFrame } from "./scripts/vitest-firefox.mjs";
import { webkitProvider } from "./scripts/vitest-webkit.mjs";
import { isWebKitThere } from "./scripts/webkit-session.mjs";

function playwrightOptions(browser: keyof typeof browsers) {
  return {
    launchOptions: launchOptions(browsers[browser]),
    contextOptions: {
      // Vitest shrinks its frame until it fits the page.
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
      timezoneId: "UTC",
      deviceScaleFactor: 1,
      reducedMotion: "no-preference",
      colorScheme: "light",
    },
  } as const;
}

const drivers = {
  chromium: () => ({ provider: playwright(playwrightOptions("chromium")) }),
  firefox: () => ({ provider: firefoxProvider(playwrightOptions("firefox")), orchestratorScripts: [untransformedFrame] }),
  webkit: () => ({ provider: webkitProvider() }),
};

/** A fresh object for each project: vitest writes names into its instances. */
function runIn(browser: keyof typeof drivers) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser, viewport: { width: 1024, height: 768 } }],
    ...drivers[browser](),
  };
}

/** Tests that run in a page of the browser. */
function inBrowser(name: string, browser: keyof typeof drivers) {
  const isWebKit = browser === "webkit";
  return {
    // Named beforehand: a module that vite discovers in the middle of a run reloads the page under the tests.
    optimizeDeps: { include: ["d3", "axe-core", ...(isWebKit ? ["@vitest/browser/locators"] : [])] },
    test: {
      name,
      include: ["test/**/*.browser.test.ts"],
      // WebKitWebDriver has no mouse at exact places.
      exclude: isWebKit ? ["test/part/zoom/**", "test/part/overview/**"] : [],
      browser: { ...runIn(browser), ...(isWebKit ? {} : { commands: { mouse } }) },
      // Drawing a crowd takes WebKitGTK three times as long as the others.
      testTimeout: isWebKit ? 90_000 : 15_000,
      // Keys and clicks go through another process, which a busy machine may hold up.
      retry: 1,
      expect: { poll: { timeout: 5_000 } },
    },
  };
}

/** Tests that drive the browser from outside over the example pages, from disk and served. */
function pages(name: string, browser: keyof typeof browsers) {
  // Only Chromium plays every medium to a page, and tells its accessibility tree.
  const inChromium = ["test/component/media.page.test.ts", "test/component/accessibility-tree.page.test.ts"];
  const exclude =
    browser === "firefox" ? [...inChromium, "test/part/export/strict-csp.page.test.ts", "test/style/tokens.page.test.ts"] : [];
  return {
    test: { name, environment: "node", include: ["test/**/*.page.test.ts"], exclude, testTimeout: 90_000, env: { PAGES_IN: browser } },
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
      inBrowser("browser", "chromium"),
      inBrowser("firefox", "firefox"),
      ...(isWebKitThere() ? [inBrowser("webkit", "webkit")] : []),
      pages("pages", "chromium"),
      pages("firefox-pages", "firefox"),
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "stories", browser: runIn("chromium") },
      },
    ],
  },
});
