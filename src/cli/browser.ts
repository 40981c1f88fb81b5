import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { UsageError } from "./console.ts";
import { devTools } from "./dev-tools.ts";

/** A page of a browser. */
export interface BrowserPage {
  readonly setContent: (html: string) => Promise<void>;
  /** Runs a script in the page and returns what it, or its promise, comes to: JSON. */
  readonly evaluate: (script: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "msedge", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Returns where a browser is: the one that is named, else the first that this machine has; undefined where it has none. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(environment["CHROME_PATH"] ? [environment["CHROME_PATH"]] : []), ...inPath, ...places].find((path) => existsSync(path));
}

/**
 * Opens a page in a Chrome, Chromium or Edge that is installed, without a window and with a profile of its own. It loads nothing.
 * @throws UsageError where there is none
 */
export async function openBrowser(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BrowserPage> {
  const path = named ?? findBrowser(environment);
  if (path === undefined || !existsSync(path))
    throw new UsageError(
      `SVG and PNG need a Chrome, Chromium or Edge on this machine; ${named === undefined ? "none was found" : `${named} is none`}. Name one: --browser <path>, or CHROME_PATH.`,
    );
  const profile = mkdtempSync(join(tmpdir(), "d3-dateline-"));
  // Chrome refuses its sandbox to the superuser, as whom containers run it. Nothing is loaded here that is not ours.
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
    ...(isSuperuser ? ["--no-sandbox"] : []),
  ];
  const child = spawn(path, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const tools = devTools(child);
  const close = async (): Promise<void> => {
    // Killed, it would leave children that write on.
    await tools.send("Browser.close", {}).catch(() => child.kill());
    await tools.ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const { targetId } = await tools.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await tools.send("Target.attachToTarget", { targetId, flatten: true });
    const session = String(sessionId);
    const { frameTree } = (await tools.send("Page.getFrameTree", {}, session)) as { frameTree: { frame: { id: string } } };
    return {
      close,
      setContent: async (html) => void (await tools.send("Page.setDocumentContent", { frameId: frameTree.frame.id, html }, session)),
      evaluate: async (expression) => {
        const { result, exceptionDetails } = (await tools.send(
          "Runtime.evaluate",
          { expression, awaitPromise: true, returnByValue: true },
          session,
        )) as {
          result: { value?: unknown; description?: string };
          exceptionDetails?: { text: string };
        };
        if (exceptionDetails) throw new Error(`The browser could not draw it: ${result.description ?? exceptionDetails.text}`);
        return result.value;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
