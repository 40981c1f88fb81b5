#!/usr/bin/env node
// Finds a Chromium for the browser tests, or gets one. Alone: `node scripts/find-browser.mjs` prints the path, or says what was tried.
import { accessSync, constants, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { homedir } from "node:os";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";

const variables = ["CHROMIUM_PATH", "CHROME_PATH"];

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

/** Where installers put Chrome or Chromium, by platform. */
function usualPlaces(platform, environment) {
  if (platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const folders = ["/Applications", join(homedir(), "Applications")];
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === "win32") {
    const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => environment[name]).filter(Boolean);
    const files = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return folders.flatMap((folder) => files.map((file) => `${folder}\\${file}`));
  }
  return ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"].flatMap((folder) =>
    commands.map((command) => `${folder}/${command}`),
  );
}

function onSearchPath(environment, platform) {
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const ending = platform === "win32" ? ".exe" : "";
  return folders.flatMap((folder) => commands.map((command) => join(folder, command + ending)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu has a chromium-browser that only asks for a snap, so on Linux a browser must also tell its version. */
function isBrowser(path) {
  if (!isProgram(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** A path named in the environment that is no program is an error: silently taking another browser would hide it. */
function namedInEnvironment(environment, runs) {
  const name = variables.find((variable) => environment[variable]);
  if (name === undefined) return undefined;
  const path = environment[name];
  if (!runs(path)) throw new Error(`${name} is ${JSON.stringify(path)}, but no program is there.`);
  return { path, from: name };
}

/**
 * The browser that is already on this machine: `{ path, from }`, or undefined. Downloads nothing.
 * Throws when CHROMIUM_PATH or CHROME_PATH is set and points nowhere.
 */
export function locateBrowser({
  environment = process.env,
  platform = process.platform,
  runs = isBrowser,
  downloaded = () => chromium.executablePath(),
} = {}) {
  const named = namedInEnvironment(environment, runs);
  if (named) return named;
  const installed = [...onSearchPath(environment, platform), ...usualPlaces(platform, environment)].find(runs);
  if (installed) return { path: installed, from: "installed" };
  const own = downloaded();
  return own && runs(own) ? { path: own, from: "Playwright's download" } : undefined;
}

/** Runs an installer; undefined when it worked, else the line that says most. */
function run(command, commandLine) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error, stderr } = spawnSync(command, commandLine, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    timeout: 300_000,
    env,
  });
  if (status === 0) return undefined;
  const lines = stderr?.trim().split("\n") ?? [];
  return error?.message ?? lines.find((line) => /^(error|e):/i.test(line)) ?? (lines.at(-1) || `exit code ${status}`);
}

function playwrightDownload() {
  const program = join(import.meta.dirname, "../node_modules/playwright/cli.js");
  return run(process.execPath, [program, "install", "chromium"]);
}

function debianPackage() {
  if (process.platform !== "linux" || !isProgram("/usr/bin/apt-get")) return "this is not a Debian system";
  if (process.getuid?.() !== 0) return "only root may install packages (apt-get install chromium)";
  return run("apt-get", ["update"]) ?? run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core"]);
}

const waysToGet = [
  { name: "Playwright's download (npx playwright install chromium)", get: playwrightDownload },
  { name: "Debian's package (apt-get install chromium)", get: debianPackage },
];

/** Finds a browser, or gets one by the first way that works. Throws an error that lists what was tried. */
export function obtainBrowser({ locate = locateBrowser, ways = waysToGet, say = console.error } = {}) {
  const found = locate();
  if (found) return found;
  const tried = [`${variables.join(" and ")}: not set`, "an installed Chrome or Chromium: none found"];
  for (const { name, get } of ways) {
    say(`No browser found. Trying ${name} …`);
    const failure = get();
    const browser = failure === undefined ? locate() : undefined;
    if (browser) return browser;
    tried.push(`${name}: ${failure ?? "it ran, but no browser is there"}`);
  }
  throw new Error(
    [
      "No Chromium could be found or installed, so the browser tests cannot run. Tried:",
      ...tried.map((line) => `  - ${line}`),
      "Install Chrome or Chromium, or set CHROMIUM_PATH to its program.",
    ].join("\n"),
  );
}

/** What Chromium is started with: quiet, alike on every machine, and able to run as root in a container. */
export function launchArguments(root = process.getuid?.() === 0) {
  return [
    ...(root ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const { path, from } = obtainBrowser();
    console.log(`Browser: ${path} (${from})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
