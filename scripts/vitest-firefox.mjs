// What Vitest needs to know of Firefox. Playwright drives it by WebDriver BiDi, which differs in three things.
import { PlaywrightBrowserProvider, playwright } from "@vitest/browser-playwright";

class FirefoxProvider extends PlaywrightBrowserProvider {
  /** Of several windows one alone has the focus. */
  supportsParallelism = false;

  /** The name by which Vitest looks for its frame may never reach Playwright: it is asked for once, while the frame is loading. */
  getCommandsContext(sessionId) {
    const context = super.getCommandsContext(sessionId);
    const frame = async () => (await context.page.waitForSelector("iframe[data-vitest]")).contentFrame();
    return { ...context, iframe: context.iframe, frame };
  }
}

/** As `playwright()` of Vitest, for Firefox. */
export function firefoxProvider(options) {
  return { ...playwright(options), providerFactory: (project) => new FirefoxProvider(project, options) };
}

const style = '[data-scale="1"] { transform: none !important }';

/** Playwright clicks on nothing within a transformed frame, and Vitest's frame has a scale, of 1 where it fits. */
export const untransformedFrame = {
  content: `document.head.append(Object.assign(document.createElement("style"), { textContent: ${JSON.stringify(style)} }))`,
};
