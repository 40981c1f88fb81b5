import type { Browser, BrowserContext, Page } from "playwright";

/** What a page does that it must not do. */
export interface Watch {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Messages, errors, violations of the policy, and requests to other origins: those are blocked. */
  readonly faults: string[];
}

/** Opens a page and watches it and all its frames. X is there to be called. */
export async function watchedPage(browser: Browser, address: string, width = 1100): Promise<Watch> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  const { origin } = new URL(address);
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    (route) => {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.exposeBinding("told", (_source, what: string) => void faults.push(what));
  await context.addInitScript(() => {
    const page = window as unknown as Record<string, (what: unknown) => void>;
    const tell = (what: string): void => page["told"]?.(what);
    page["X"] = (place) => tell(`X(${String(place)}) was called`);
    for (const name of ["alert", "confirm", "prompt", "print"]) page[name] = () => tell(`${name} was called`);
    document.addEventListener("securitypolicyviolation", (event) => tell(`violates ${event.effectiveDirective}: ${event.blockedURI}`));
    addEventListener("unhandledrejection", ({ reason }) => tell(`unhandled: ${String(reason)}`));
  });
  const page = await context.newPage();
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("popup", (other) => faults.push(`opened ${other.url()}`));
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.goto(address);
  return { page, context, faults };
}
