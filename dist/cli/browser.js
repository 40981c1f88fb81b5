import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, delimiter } from 'node:path';
import { UsageError } from './console.js';
import { devTools } from './dev-tools.js';

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "msedge", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
];
function findBrowser(environment) {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...environment["CHROME_PATH"] ? [environment["CHROME_PATH"]] : [], ...inPath, ...places].find((path) => existsSync(path));
}
async function openBrowser(named, environment) {
  const path = named ?? findBrowser(environment);
  if (path === void 0 || !existsSync(path))
    throw new UsageError(
      `SVG and PNG need a Chrome, Chromium or Edge on this machine; ${named === void 0 ? "none was found" : `${named} is none`}. Name one: --browser <path>, or CHROME_PATH.`
    );
  const profile = mkdtempSync(join(tmpdir(), "d3-dateline-"));
  const isSuperuser = process.getuid?.() === 0;
  const flags = [
    "--headless",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...isSuperuser ? ["--no-sandbox"] : []
  ];
  const child = spawn(path, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const tools = devTools(child);
  const close = async () => {
    await tools.send("Browser.close", {}).catch(() => child.kill());
    await tools.ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const { targetId } = await tools.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await tools.send("Target.attachToTarget", { targetId, flatten: true });
    const session = String(sessionId);
    const { frameTree } = await tools.send("Page.getFrameTree", {}, session);
    return {
      close,
      setContent: async (html) => void await tools.send("Page.setDocumentContent", { frameId: frameTree.frame.id, html }, session),
      evaluate: async (expression) => {
        const { result, exceptionDetails } = await tools.send(
          "Runtime.evaluate",
          { expression, awaitPromise: true, returnByValue: true },
          session
        );
        if (exceptionDetails) throw new Error(`The browser could not draw it: ${result.description ?? exceptionDetails.text}`);
        return result.value;
      }
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export { findBrowser, openBrowser };
