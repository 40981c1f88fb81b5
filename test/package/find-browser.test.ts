import { describe, expect, test } from "vitest";
import { launchArguments, locateBrowser, obtainBrowser } from "../../scripts/find-browser.mjs";

/** A machine on which exactly these programs are there. */
function machine(programs: string[], environment: Record<string, string> = {}, platform: NodeJS.Platform = "linux") {
  return { environment, platform, runs: (path: string) => programs.includes(path), downloaded: () => "/cache/chromium" };
}

describe("locateBrowser", () => {
  const rows: [what: string, ...Parameters<typeof machine>, expected: unknown][] = [
    [
      "takes CHROMIUM_PATH first",
      ["/opt/c", "/usr/bin/chromium"],
      { CHROMIUM_PATH: "/opt/c" },
      "linux",
      { path: "/opt/c", from: "CHROMIUM_PATH" },
    ],
    ["takes CHROME_PATH", ["/opt/c", "/usr/bin/chromium"], { CHROME_PATH: "/opt/c" }, "linux", { path: "/opt/c", from: "CHROME_PATH" }],
    ["finds Debian's", ["/usr/bin/chromium", "/cache/chromium"], {}, "linux", { path: "/usr/bin/chromium", from: "installed" }],
    [
      "finds Chrome outside the search path",
      ["/opt/google/chrome/chrome"],
      {},
      "linux",
      { path: "/opt/google/chrome/chrome", from: "installed" },
    ],
    [
      "looks along PATH",
      ["/nix/bin/google-chrome"],
      { PATH: "/bin:/nix/bin" },
      "linux",
      { path: "/nix/bin/google-chrome", from: "installed" },
    ],
    [
      "finds Chrome on macOS",
      ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      {},
      "darwin",
      { path: "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", from: "installed" },
    ],
    [
      "finds Chrome on Windows",
      ["C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
      { PROGRAMFILES: "C:\\Program Files" },
      "win32",
      { path: "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", from: "installed" },
    ],
    ["falls back on Playwright's", ["/cache/chromium"], {}, "linux", { path: "/cache/chromium", from: "Playwright's download" }],
    ["finds nothing", [], {}, "linux", undefined],
  ];

  test.each(rows)("%s", (_what, programs, environment, platform, expected) => {
    expect(locateBrowser(machine(programs, environment, platform))).toEqual(expected);
  });

  test("refuses a path in the environment that leads nowhere, though another browser is there", () => {
    const named = machine(["/usr/bin/chromium"], { CHROMIUM_PATH: "/no/such" });
    expect(() => locateBrowser(named)).toThrow('CHROMIUM_PATH is "/no/such", but no program is there.');
  });
});

describe("obtainBrowser", () => {
  const quiet = () => undefined;

  test("gets nothing when a browser is there", () => {
    const found = { path: "/usr/bin/chromium", from: "installed" };
    const ways = [{ name: "a download", get: () => "must not run" }];
    expect(obtainBrowser({ locate: () => found, ways, say: quiet })).toBe(found);
  });

  test("tries one way after the other and stops at the first that works", () => {
    let there = false;
    const tried: string[] = [];
    const way = (name: string, works: boolean) => () => {
      tried.push(name);
      there = works;
      return works ? undefined : "no network";
    };
    const ways = [
      { name: "first", get: way("first", false) },
      { name: "second", get: way("second", true) },
      { name: "third", get: way("third", true) },
    ];
    const locate = () => (there ? { path: "/cache/chromium", from: "second" } : undefined);
    expect(obtainBrowser({ locate, ways, say: quiet }).path).toBe("/cache/chromium");
    expect(tried).toEqual(["first", "second"]);
  });

  test("says what was tried when nothing works", () => {
    const ways = [
      { name: "a download", get: () => "no network" },
      { name: "a package", get: () => undefined },
    ];
    const attempt = () => obtainBrowser({ locate: () => undefined, ways, say: quiet });
    expect(attempt).toThrow(/a download: no network/);
    expect(attempt).toThrow(/a package: it ran, but no browser is there/);
    expect(attempt).toThrow(/set CHROMIUM_PATH/);
  });
});

test("launchArguments gives up the sandbox for root alone", () => {
  expect(launchArguments(true)).toContain("--no-sandbox");
  expect(launchArguments(false)).not.toContain("--no-sandbox");
});
