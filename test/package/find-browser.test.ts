import { describe, expect, test } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions, locateBrowser, obtainBrowser } from "../../scripts/find-browser.mjs";

type Name = keyof typeof browsers;
const names = Object.keys(browsers) as Name[];

/** A machine on which exactly these programs are there. */
function machine(programs: string[], environment: Record<string, string> = {}, platform: NodeJS.Platform = "linux") {
  return { environment, platform, runs: (path: string) => programs.includes(path), downloaded: () => "/cache/own" };
}

describe("locateBrowser", () => {
  const rows: [Name, what: string, ...Parameters<typeof machine>, path: string, from: string][] = [
    ["chromium", "named first", ["/opt/c", "/usr/bin/chromium"], { CHROMIUM_PATH: "/opt/c" }, "linux", "/opt/c", "CHROMIUM_PATH"],
    ["chromium", "named second", ["/opt/c", "/usr/bin/chromium"], { CHROME_PATH: "/opt/c" }, "linux", "/opt/c", "CHROME_PATH"],
    ["chromium", "Debian's", ["/usr/bin/chromium", "/cache/own"], {}, "linux", "/usr/bin/chromium", "installed"],
    ["chromium", "Chrome's own folder", ["/opt/google/chrome/chrome"], {}, "linux", "/opt/google/chrome/chrome", "installed"],
    ["chromium", "along PATH", ["/nix/google-chrome"], { PATH: "/bin:/nix" }, "linux", "/nix/google-chrome", "installed"],
    ["firefox", "named", ["/opt/f", "/usr/bin/firefox"], { FIREFOX_PATH: "/opt/f" }, "linux", "/opt/f", "FIREFOX_PATH"],
    ["firefox", "Debian's", ["/usr/bin/firefox-esr", "/cache/own"], {}, "linux", "/usr/bin/firefox-esr", "installed"],
    ["firefox", "Mozilla's archive", ["/opt/firefox/firefox"], {}, "linux", "/opt/firefox/firefox", "installed"],
    ["firefox", "along PATH", ["/nix/firefox"], { PATH: "/bin:/nix" }, "linux", "/nix/firefox", "installed"],
    ...(
      [
        [
          "chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
        ],
        ["firefox", "/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
      ] as const
    ).flatMap(([name, mac, windows]): typeof rows => [
      [name, "on macOS", [mac], {}, "darwin", mac, "installed"],
      [name, "on Windows", [windows], { PROGRAMFILES: "C:\\Program Files" }, "win32", windows, "installed"],
      [name, "Playwright's download", ["/cache/own"], {}, "linux", "/cache/own", "Playwright's download"],
    ]),
  ];

  test.each(rows)("finds %s: %s", (name, _what, programs, environment, platform, path, from) => {
    expect(locateBrowser(browsers[name], machine(programs, environment, platform))).toEqual({ path, from });
  });

  test.each(names)("finds no %s where the other browsers alone are installed", (name) => {
    const others = names
      .filter((other) => other !== name)
      .flatMap((other) => browsers[other].commands.map((command) => `/usr/bin/${command}`));
    expect(locateBrowser(browsers[name], machine(others, { PATH: "/usr/bin" }))).toBeUndefined();
  });

  test.each(names)("refuses a path to %s in the environment that leads nowhere, though it is installed", (name) => {
    const { variables, commands } = browsers[name];
    for (const variable of variables) {
      const named = machine([`/usr/bin/${commands[0]}`], { [variable]: "/no/such" });
      expect(() => locateBrowser(browsers[name], named)).toThrow(`${variable} is "/no/such", but no program is there.`);
    }
  });
});

describe.each(names)("obtainBrowser: %s", (name) => {
  const browser = browsers[name];
  const quiet = () => undefined;
  const way = (title: string, get: () => string | undefined) => ({ name: () => title, get });

  test("gets nothing when it is there", () => {
    const found = { path: "/usr/bin/it", from: "installed" };
    const ways = [way("a download", () => "must not run")];
    expect(obtainBrowser(browser, { locate: () => found, ways, say: quiet })).toBe(found);
  });

  test("tries one way after the other and stops at the first that works", () => {
    let there = false;
    const tried: string[] = [];
    const trial = (title: string, works: boolean) =>
      way(title, () => {
        tried.push(title);
        there = works;
        return works ? undefined : "no network";
      });
    const ways = [trial("first", false), trial("second", true), trial("third", true)];
    const locate = () => (there ? { path: "/cache/own", from: "second" } : undefined);
    expect(obtainBrowser(browser, { locate, ways, say: quiet }).path).toBe("/cache/own");
    expect(tried).toEqual(["first", "second"]);
  });

  test("says what was tried when nothing works", () => {
    const ways = [way("a download", () => "no network"), way("a package", () => undefined)];
    const attempt = () => obtainBrowser(browser, { locate: () => undefined, ways, say: quiet });
    expect(attempt).toThrow(`No ${browser.title} could be found or installed`);
    expect(attempt).toThrow(/a download: no network/);
    expect(attempt).toThrow(/a package: it ran, but no browser is there/);
    expect(attempt).toThrow(`set ${browser.variables[0]}`);
  });
});

describe("launchOptions", () => {
  const found = { path: "/usr/bin/it", from: "installed" };

  test.each(names)("starts the %s that was found, else Playwright's own", (name) => {
    expect(launchOptions(browsers[name], found).executablePath).toBe(found.path);
    expect(launchOptions(browsers[name], null).executablePath).toBe(browsers[name].driver.executablePath());
  });

  test("gives up Chromium's sandbox for root alone", () => {
    expect(launchOptions(browsers.chromium, found, true)).toHaveProperty("args", expect.arrayContaining(["--no-sandbox"]));
    expect(launchOptions(browsers.chromium, found, false)).toHaveProperty("args", expect.not.arrayContaining(["--no-sandbox"]));
  });

  test("drives a Firefox by BiDi, except Playwright's own", () => {
    const own = { path: browsers.firefox.driver.executablePath(), from: "Playwright's download" };
    expect(launchOptions(browsers.firefox, found)).toHaveProperty("channel", "moz-firefox");
    expect(launchOptions(browsers.firefox, own)).not.toHaveProperty("channel");
  });
});
