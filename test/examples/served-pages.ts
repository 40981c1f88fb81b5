import type { AddressInfo } from "node:net";
import type { Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { browsers } from "../../scripts/browsers.mjs";
import { launchOptions } from "../../scripts/find-browser.mjs";
import { fileServer } from "../../scripts/serve.mjs";

/** A server of our files and a browser, from the first test of a file to its last. */
export interface ServedPages {
  readonly browser: Browser;
  readonly origin: string;
}

/** Starts both before the tests of a file, and stops them after. Nothing may be read of it before the first test. */
export function servedPages(root: string): ServedPages {
  const server = fileServer(root.replace(/\/$/, ""));
  const served: { -readonly [Key in keyof ServedPages]?: ServedPages[Key] } = {};
  beforeAll(async () => {
    const asked = browsers[process.env["PAGES_IN"] === "firefox" ? "firefox" : "chromium"];
    served.browser = await asked.driver.launch(launchOptions(asked));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    served.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    await served.browser?.close();
    server.close();
  });
  return served as ServedPages;
}
