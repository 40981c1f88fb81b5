#!/usr/bin/env node
// Finds the browsers for the tests, or gets them. Alone: `node scripts/find-browser.mjs` prints their paths, or says what was tried;
// `node scripts/find-browser.mjs firefox` is about that one.
import { accessSync, constants, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { homedir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browsers } from "./browsers.mjs";

/** Where installers put a browser, by platform. */
function usualPlaces({ commands, folders, macApplications, windowsPrograms }, platform, environment) {
  const each = (places, names, separator) => places.flatMap((place) => names.map((name) => place + separator + name));
  if (platform === "darwin") return each(["/Applications", join(homedir(), "Applications")], macApplications, "/");
  if (platform === "win32") {
    const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => environment[name]).filter(Boolean);
    return each(programs, windowsPrograms, "\\");
  }
  return each(["/usr/bin", "/usr/local/bin", "/snap/bin", ...folders], commands, "/");
}

function onSearchPath({ commands }, environment, platform) {
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

/** Ubuntu has browsers in /usr/bin that only ask for a snap, so on Linux a browser must also tell its version. */
function isBrowser(path) {
  if (!isProgram(path)) return false;
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** A path named in the environment that is no program is an error: silently taking another browser would hide it. */
function namedInEnvironment({ variables }, environment, runs) {
  const name = variables.find((variable) => environment[variable]);
  if (name === undefined) return undefined;
  const path = environment[name];
  if (!runs(path)) throw new Error(`${name} is ${JSON.stringify(path)}, but no program is there.`);
  return { path, from: name };
}

/**
 * The browser that is already on this machine: `{ path, from }`, or undefined. Downloads nothing.
 * Throws when one of its environment variables is set and points nowhere.
 */
export function locateBrowser(
  browser,
  { environment = process.env, platform = process.platform, runs = isBrowser, downloaded = () => browser.driver.executablePath() } = {},
) {
  const named = namedInEnvironment(browser, environment, runs);
  if (named) return named;
  const installed = [...onSearchPath(browser, environment, platform), ...usualPlaces(browser, platform, environment)].find(runs);
  if (installed) return { path: installed, from: "installed" };
  const own = downloaded();
  return own && runs(own) ? { path: own, from: "Playwright's download" } : undefined;
}

/** What Playwright needs to start the browser that was found. Where none was, it looks for its own and says what is missing. */
export function launchOptions(browser, found = locateBrowser(browser) ?? null, root = process.getuid?.() === 0) {
  const path = found?.path ?? browser.driver.executablePath();
  return { executablePath: path, ...browser.start(path, root) };
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

function playwrightDownload({ download }) {
  const program = join(import.meta.dirname, "../node_modules/playwright/cli.js");
  return run(process.execPath, [program, "install", download]);
}

/** Parts of `npm test` run at once, and apt-get gives up where another one is at work: so they wait for each other. */
function debianPackage({ debianPackage: name }) {
  if (process.platform !== "linux" || !isProgram("/usr/bin/apt-get")) return "this is not a Debian system";
  if (process.getuid?.() !== 0) return `only root may install packages (apt-get install ${name})`;
  const install = `apt-get update && apt-get install --yes --no-install-recommends ${name} fonts-dejavu-core`;
  return run("flock", [fileURLToPath(import.meta.url), "sh", "-c", install]);
}

const waysToGet = [
  { name: ({ download }) => `Playwright's download (npx playwright install ${download})`, get: playwrightDownload },
  { name: ({ debianPackage: name }) => `Debian's package (apt-get install ${name})`, get: debianPackage },
];

/** Finds a browser, or gets one by the first way that works. Throws an error that lists what was tried. */
export function obtainBrowser(browser, { locate = () => locateBrowser(browser), ways = waysToGet, say = console.error } = {}) {
  const found = locate();
  if (found) return found;
  const { title, variables } = browser;
  const tried = [`${variables.join(" and ")}: not set`, `an installed ${title}: none found`];
  for (const way of ways) {
    const name = way.name(browser);
    say(`No ${title} found. Trying ${name} …`);
    const failure = way.get(browser);
    const obtained = failure === undefined ? locate() : undefined;
    if (obtained) return obtained;
    tried.push(`${name}: ${failure ?? "it ran, but no browser is there"}`);
  }
  throw new Error(
    [
      `No ${title} could be found or installed, so its tests cannot run. Tried:`,
      ...tried.map((line) => `  - ${line}`),
      `Install ${title}, or set ${variables[0]} to its program.`,
    ].join("\n"),
  );
}

/** Obtains the browsers of these names, all without a name, and prints where each one is. */
function main(names) {
  for (const name of names.length > 0 ? names : Object.keys(browsers)) {
    if (!Object.hasOwn(browsers, name)) throw new Error(`No such browser: ${name}. There are: ${Object.keys(browsers).join(", ")}.`);
    const browser = browsers[name];
    const { path, from } = obtainBrowser(browser);
    console.log(`${browser.title}: ${path} (${from})`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
