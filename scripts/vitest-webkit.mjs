// Vitest in WebKitGTK: a provider that knows what the tests use of a reader's acts, clicks and keys.
import { fileURLToPath } from "node:url";
import { parseKeyDef } from "@vitest/browser";
import { playwright } from "@vitest/browser-playwright";
import { startWebKit } from "./webkit-session.mjs";

/** Run in Vitest's page: scrolls to what a selector finds in the frame of the tests, and returns its middle. */
const middleOf = `
  const frame = document.querySelector("iframe[data-vitest]");
  const node = frame.contentDocument.querySelector(arguments[0]);
  node.scrollIntoView({ block: "nearest" });
  const outer = frame.getBoundingClientRect();
  const { left, top, width, height } = node.getBoundingClientRect();
  return [outer.left + left + width / 2, outer.top + top + height / 2].map(Math.round);
`;

const strokes = ({ keyDef: { key }, releasePrevious, releaseSelf, repeat }) =>
  releasePrevious
    ? [["keyUp", key]]
    : [...Array.from({ length: repeat }, () => ["keyDown", key]), ...(releaseSelf ? [["keyUp", key]] : [])];

class WebKitProvider {
  name = "webkit";
  supportsParallelism = false;
  initScripts = [fileURLToPath(new URL("vitest-webkit-locators.mjs", import.meta.url))];

  constructor({ browser }) {
    browser.registerCommand("__vitest_click", async (_context, selector) =>
      this.page.click(...(await this.page.evaluate(middleOf, selector))),
    );
    browser.registerCommand("__vitest_keyboard", async (_context, text) => {
      await this.page.press(parseKeyDef(text).flatMap(strokes));
      return { unreleased: [] };
    });
    browser.registerCommand("__vitest_cleanup", () => undefined);
  }

  getCommandsContext() {
    return {};
  }

  async openPage(_session, url) {
    this.page ??= await startWebKit();
    await this.page.open(url);
  }

  async close() {
    await this.page?.close();
  }
}

/** As `playwright()` of Vitest, whose server it takes, for WebKitGTK. */
export function webkitProvider() {
  return { ...playwright(), name: "webkit", supportedBrowser: ["webkit"], providerFactory: (project) => new WebKitProvider(project) };
}
