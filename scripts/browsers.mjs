// The browsers the tests run in: how each is named, where it is installed, where it can be had, how it is started.
import { chromium, firefox } from "playwright";

/** Chromium, or a browser made of it: quiet, alike on every machine, and able to run as root in a container. */
const chromiumBrowser = {
  title: "Chromium",
  driver: chromium,
  variables: ["CHROMIUM_PATH", "CHROME_PATH"],
  commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"],
  folders: ["/opt/google/chrome"],
  macApplications: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `${name}.app/Contents/MacOS/${name}`),
  windowsPrograms: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  download: "chromium",
  debianPackage: "chromium",
  start: (_path, root) => ({
    args: [
      ...(root ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--font-render-hinting=none",
      "--force-color-profile=srgb",
    ],
  }),
};

/** Firefox: Playwright drives its own build by a protocol of its own, every other one by WebDriver BiDi, which it calls a channel. */
const firefoxBrowser = {
  title: "Firefox",
  driver: firefox,
  variables: ["FIREFOX_PATH"],
  commands: ["firefox", "firefox-esr"],
  folders: ["/usr/lib/firefox", "/opt/firefox"],
  macApplications: ["Firefox.app/Contents/MacOS/firefox"],
  windowsPrograms: ["Mozilla Firefox\\firefox.exe"],
  download: "firefox",
  debianPackage: "firefox-esr",
  start: (path) => ({
    ...(path === firefox.executablePath() ? {} : { channel: "moz-firefox" }),
    // It asks every site for an icon, against the policy of a page that allows no images.
    firefoxUserPrefs: { "browser.chrome.site_icons": false },
  }),
};

/** Every browser that the tests need, by the name that `scripts/find-browser.mjs` takes. */
export const browsers = { chromium: chromiumBrowser, firefox: firefoxBrowser };
