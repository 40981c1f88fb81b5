import { readFileSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, expect, test } from "vitest";
import { languages } from "../../scripts/languages.mjs";
import { servedPages } from "./served-pages.ts";

/** Its driver hands over no files, and tells of none that are saved. */
const isFirefox = process.env["PAGES_IN"] === "firefox";
const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const fromDisk = pathToFileURL(`${root}/examples/playground.html`).href;
const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const site = servedPages(root);
const folder = mkdtempSync(join(tmpdir(), "dateline-playground-"));

afterAll(() => rmSync(folder, { recursive: true }));

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, messages and violations of the page's policy. */
  readonly faults: string[];
  /** Addresses that were asked for. */
  readonly asked: string[];
}

async function opened(
  address = `${site.origin}/examples/playground.html`,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Opened> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      reportError(`violates ${event.violatedDirective}: ${event.blockedURI}`),
    );
    addEventListener("unhandledrejection", ({ reason }) => reportError(`unhandled: ${String(reason)}`));
  });
  await page.goto(address);
  return { page, context, faults, asked };
}

const bad = 'date,title,lane\n2024-05-09,"Signed,\nand sealed",Events\n2024-13-45,Never,Events\n2024-06,Opened,Answers\n';
const text = (page: Page): Promise<string> => page.locator("#text").inputValue();
const marks = (page: Page, id: string): Promise<number> => page.locator(`#${id} :is(.dateline-event, .dateline-item)`).count();
const summary = (page: Page, words: string | RegExp): Promise<void> => page.locator("#summary", { hasText: words }).waitFor();

test("a sheet with a bad date: the report names row and column and leads to the line; the rest is drawn at both widths", async () => {
  const { page, context, faults, asked } = await opened();
  await page.locator("#text").fill(bad);
  await summary(page, /3 events: 1 error/);
  const first = page.locator("#report li").first();
  expect(await first.textContent()).toMatch(/^Error Row 3, column date .*2024-13-45/);
  expect(await page.locator("#gutter .error").textContent()).toBe("4\n");
  await first.locator("button").press("Enter");
  expect(
    await page.locator("#text").evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)),
  ).toBe("2024-13-45,Never,Events");
  await page.locator("#wide .dateline-chart").waitFor();
  expect(await page.locator("#wide .dateline-event").count()).toBe(2);
  expect(await page.locator("#wide").textContent()).toContain("Never");
  expect(await page.locator("#narrow .dateline-chart").count()).toBe(0);
  const widths = await Promise.all(["wide", "narrow"].map((id) => page.locator(`#${id}`).boundingBox()));
  expect(widths.map((box) => box?.width)).toEqual([960, 390]);
  expect(faults).toEqual([]);
  expect(
    asked.filter(
      (url) => !url.startsWith(`${site.origin}/examples/`) && !url.startsWith(`${site.origin}/dist/`) && !url.startsWith("data:"),
    ),
  ).toEqual([]);
  await context.close();
});

test("an ambiguous date is a question until its order is stated; a date without a year until its year is", async () => {
  const { page, context, faults } = await opened();
  await page.locator("#text").fill("date,title\n03/04/2024,A\n9-Nov,B\n");
  await summary(page, "2 errors");
  await page.locator("#order").selectOption("month-day");
  await summary(page, "1 error");
  await page.locator("#year").fill("202");
  await summary(page, "1 error");
  await page.locator("#year").fill("2024");
  await summary(page, /2 events: (?!.*error)/);
  expect(await page.locator("#narrow").textContent()).toContain("4\u00a0Mar\u00a02024");
  expect(await page.locator("#narrow").textContent()).toContain("9\u00a0Nov\u00a02024");
  expect(faults).toEqual([]);
  await context.close();
});

test.each([
  ["date\ttitle\n2024\tA\n", "spreadsheet"],
  ['{"events":[{"title":"A","when":{"edtf":"2024"}}]}', "A story of d3-dateline"],
  ["<data><event start='1845' title='A'/></data>", "SIMILE Timeline XML"],
  ["[{start: '2024-01-01', content: 'A'}]", "vis-timeline"],
])("%j is told as %s", async (pasted, format) => {
  const { page, context, faults } = await opened();
  await page.locator("#text").fill(pasted);
  await summary(page, format);
  await page.locator("#wide .dateline-event").first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

/** A driver types a long text line by line; who pastes it does not. */
async function paste(page: Page, long: string): Promise<void> {
  await page.locator("#text").evaluate((field: HTMLTextAreaElement, one) => {
    field.value = one;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, long);
}

test.skipIf(isFirefox)("a long file is opened at once, and taken back by the keys", async () => {
  const { page, context, faults } = await opened();
  await page.locator("#text").fill("date,title");
  const koupol = readFileSync(`${root}/examples/koupol.json`);
  await page.locator("#file").setInputFiles({ name: "koupol.json", mimeType: "application/json", buffer: koupol });
  await summary(page, "30 events");
  await page.locator("#text").press("ControlOrMeta+z");
  expect(await text(page)).toBe("date,title");
  await page.locator("#text").press("ControlOrMeta+Shift+z");
  expect(await text(page)).toBe(koupol.toString());
  await page.locator("#undo").click();
  expect(await text(page)).toBe("date,title");
  expect(faults).toEqual([]);
  await context.close();
});

test("half-written JSON says line and column, and keeps the last picture", async () => {
  const { page, context } = await opened();
  await page.locator("#text").fill('{"events":[{"title":"A","when":{"edtf":"2024"}}]}');
  await page.locator("#wide .dateline-event").waitFor();
  await page.locator("#text").fill('{"events":[\n{"title":"A" "when":{"edtf":"2024"}}]}');
  await summary(page, "No format");
  expect(await page.locator("#report button.where").textContent()).toBe("Line 2");
  expect(await page.locator("#stale").isVisible()).toBe(true);
  expect(await marks(page, "wide")).toBe(1);
  await context.close();
});

test.each([["served"], ["from disk"]])("a draft and its settings survive a reload, %s", async (where) => {
  const { page, context, faults } = await opened(where === "served" ? undefined : fromDisk);
  await page.locator("#text").fill(bad);
  await page.locator("#locale").selectOption("fr");
  await page.locator("#theme").selectOption("dark");
  await page.locator('#wide figure[lang="fr"]').waitFor();
  await page.reload();
  await page.locator('#wide figure[lang="fr"][data-theme="dark"]').waitFor();
  expect(await text(page)).toBe(bad);
  expect(faults).toEqual([]);
  await context.close();
});

test("where nothing can be kept the page says so and works on", async () => {
  const { page, context, faults } = await opened();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.reload();
  await page.locator("#text").fill(bad);
  await page.locator("#draft", { hasText: "does not keep" }).waitFor();
  await page.locator("#wide .dateline-event").first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("what replaces the text can be undone and redone, by the buttons and by the keys, and typing stays in the browser's own steps", async () => {
  const { page, context, faults } = await opened();
  await page.locator("#text").click();
  await page.keyboard.type("date,title");
  await page.locator("#sheet").click();
  const sheet = await text(page);
  expect(sheet).toContain("2024-05-09,The contract is signed");
  await page.locator("#clear").click();
  expect(await text(page)).toBe("");
  await page.locator("#undo").click();
  expect(await text(page)).toBe(sheet);
  await page.locator("#undo").click();
  expect(await text(page)).toBe("date,title");
  expect(await page.locator("#undo").isDisabled()).toBe(true);
  await page.locator("#redo").press("Enter");
  await page.locator("#redo").press("Enter");
  expect(await text(page)).toBe("");
  await page.locator("#sheet").click();
  await page.locator("#text").press("End");
  await page.keyboard.type("s");
  await page.waitForTimeout(400);
  await page.keyboard.press("ControlOrMeta+z");
  expect(await text(page)).toBe(sheet);
  await page.keyboard.press("ControlOrMeta+z");
  expect(await text(page)).toBe("");
  expect(faults).toEqual([]);
  await context.close();
});

test.skipIf(isFirefox)("files are opened and dropped, whatever their encoding; what holds no text says so", async () => {
  const { page, context, faults } = await opened();
  const file = page.locator("#file");
  const give = (name: string, bytes: Buffer): Promise<void> => file.setInputFiles({ name, mimeType: "text/csv", buffer: bytes });
  await give("a.csv", Buffer.from("\uFEFFdate,title\r\n2024,Été\r\n"));
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "date,title\n2024,Été\n");
  await give("b.csv", Buffer.from("date,title\n2024,\xc9t\xe9\n", "latin1"));
  await page.locator("#draft", { hasText: "Windows-1252" }).waitFor();
  expect(await text(page)).toContain("Été");
  // The draft has been kept by then.
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes("Été")));
  expect(await page.locator("#draft").textContent()).toContain("b.csv is not in UTF-8");
  await give("c.csv", Buffer.from("\uFEFFdate,title\n2024,Ж\n", "utf16le"));
  await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("Ж"));
  await give("d.xlsx", Buffer.from("PK\u0003\u0004"));
  await page.locator("#draft", { hasText: "Save its sheet as CSV" }).waitFor();
  expect(await text(page)).toContain("Ж");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["date,title\n1999,Dropped\n"], "e.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("Dropped"));
  await page.locator("#undo", { hasText: "opening e.csv" }).click();
  expect(await text(page)).toContain("Ж");
  expect(faults).toEqual([]);
  await context.close();
});

test.skipIf(isFirefox).each([
  ["served", "fr"],
  ["from disk", "en"],
  ["from disk", "he"],
])("the one HTML file, made %s in %s, opens from disk, asks for nothing, and is read without a script", async (where, tag) => {
  const { page, context, faults } = await opened(where === "served" ? undefined : fromDisk);
  await page.locator("#text").fill(bad.replace("Opened", "</script><script>alert(1)</script>"));
  await page.locator("#locale").selectOption(tag);
  await page.locator(`#wide figure[lang="${tag}"]`).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-page").click()]);
  const file = join(folder, `${where}-${tag}.html`);
  await download.saveAs(file);
  expect(faults).toEqual([]);
  await context.close();
  for (const javaScriptEnabled of [true, false]) {
    const made = await opened(pathToFileURL(file).href, { javaScriptEnabled });
    expect(await made.page.locator("html").getAttribute("lang")).toBe(tag);
    expect(await made.page.locator(".dateline-chart .dateline-event").count()).toBe(2);
    expect(await made.page.locator("body").textContent()).toContain("Never");
    // What search engines read is in the head, and nothing of it is seen.
    expect(await made.page.locator('head > script[type="application/ld+json"]').count()).toBe(1);
    expect(await made.page.locator("body").innerText()).not.toContain("schema.org");
    expect(await made.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(made.asked).toEqual([pathToFileURL(file).href]);
    expect(made.faults).toEqual([]);
    if (javaScriptEnabled) {
      await made.page.locator(".dateline-event").first().press("Enter");
      await made.page.locator(".dateline-card").first().waitFor();
    }
    await made.context.close();
  }
});

test.skipIf(isFirefox)("the story comes back as a file that reads the same", async () => {
  const { page, context } = await opened();
  await page.locator("#text").fill(bad);
  await page.locator("#wide .dateline-event").first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-story").click()]);
  const file = join(folder, "story.json");
  await download.saveAs(file);
  const story = JSON.parse(readFileSync(file, "utf8")) as { events: { when: { edtf: string } }[] };
  expect(story.events.map(({ when }) => when.edtf)).toEqual(["2024-05-09", "2024-13-45", "2024-06"]);
  await context.close();
});

/** The code of a kind, as the reader sees it. */
async function codeOf(page: Page, kind: string): Promise<string> {
  const details = page.locator(`[data-code="${kind}"]`);
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await page.waitForFunction((one) => document.querySelector<HTMLTextAreaElement>(`[data-code="${one}"] textarea`)?.value !== "", kind);
  return details.locator("textarea").inputValue();
}

test("each code, put into a page, shows the timeline; the frame has the heights that it will have at each width", async () => {
  const { page, context, faults } = await opened();
  await page.locator("#base").fill(`${site.origin}/dist`);
  await page.locator("#text").fill(bad.replace("Opened", "</script><b>"));
  await page.locator("#locale").selectOption("fr");
  await page.locator('#wide figure[lang="fr"]').waitFor();
  await page.waitForTimeout(200);
  const codes = await Promise.all(["element", "static"].map((kind) => codeOf(page, kind)));
  for (const code of codes) {
    const host = await context.newPage();
    await host.goto(`${site.origin}/examples/index.html`);
    await host.setContent(`<!doctype html><html lang="fr"><title>A</title><body>${code}`);
    await host.locator('figure[lang="fr"] .dateline-chart .dateline-event').first().waitFor();
    expect(await host.locator("figure .dateline-chart .dateline-event").count()).toBe(2);
    expect(await host.locator("figure").textContent()).toContain("</script><b>");
    await host.close();
  }
  const frame = await codeOf(page, "frame");
  expect(frame).toContain(`src="${site.origin}/dist/embed.html?src=story.json&amp;locale=fr"`);
  const measured = [.../(\d+):(\d+)/g[Symbol.matchAll](/data-heights="(.*?)"/.exec(frame)?.[1] ?? "")].map(([, ...numbers]) =>
    numbers.map(Number),
  );
  expect(measured.map(([width]) => width)).toEqual([320, 390, 480, 600, 720, 840, 960]);
  // Both previews have one of the widths, and the frame's page of the story is as high as was measured.
  const heightAt = (width: number): number | undefined => measured.find(([one]) => one === width)?.[1];
  for (const [id, width] of [
    ["narrow", 390],
    ["wide", 960],
  ] as const) {
    expect(await page.locator(`#${id}`).evaluate((one) => Math.ceil(one.getBoundingClientRect().height))).toBe(heightAt(width));
  }
  const ofFile = await codeOf(page, "file");
  expect(ofFile).toContain(`src="${site.origin}/dist/timeline.html"`);
  // The one file has one control more, which takes room on a phone.
  const bare = (code: string): string => code.replace(/ height="\d+"| data-heights="[^"]*"/g, "");
  expect(bare(ofFile.replace("timeline.html", "embed.html?src=story.json&amp;locale=fr"))).toBe(bare(frame));
  expect(ofFile).toMatch(/data-heights="(?:\d+:\d+ ?){7}"/);
  await page.locator("#inline").uncheck();
  expect(await codeOf(page, "element")).toContain(`<d3-dateline src="${site.origin}/dist/story.json" locale="fr"`);
  expect(faults).toEqual([]);
  await context.close();
});

test("a title and a description are added to what has none, and to nothing else", async () => {
  const { page, context, faults } = await opened();
  await paste(page, bad);
  await page.locator("#title").fill("Ferries & <b>");
  await page.locator("#description").fill("What is *known*.");
  for (const id of ["wide", "narrow"]) {
    await page.locator(`#${id} h4`, { hasText: "Ferries & <b>" }).waitFor();
    await page.locator(`#${id} em`, { hasText: "known" }).waitFor();
  }
  expect(await codeOf(page, "frame")).toContain('title="Ferries &amp; &lt;b&gt;"');
  await page.reload();
  await page.locator("#wide h4", { hasText: "Ferries & <b>" }).waitFor();
  await paste(page, JSON.stringify({ title: "Its own", events: [{ title: "A", when: { edtf: "2024" } }] }));
  await page.locator("#wide h4", { hasText: "Its own" }).waitFor();
  expect(await page.locator("#wide figure").textContent()).not.toContain("Ferries");
  expect(faults).toEqual([]);
  await context.close();
});

test("no code is written for an address that would run what it holds", async () => {
  const { page, context, faults } = await opened();
  await paste(page, bad);
  await page.locator("#wide figure").waitFor();
  for (const kind of ["element", "frame", "file", "static"]) expect(await codeOf(page, kind)).not.toBe("");
  for (const address of ["javascript:alert(1)", "data:text/html,x", "https://"]) {
    await page.locator("#base").fill(address);
    await page.locator('#base[aria-invalid="true"]').waitFor();
    expect(await page.locator("#base-note").textContent()).toContain("https://graphics.example/timeline/");
    expect(await page.locator(".codes textarea").evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).toEqual([
      "",
      "",
      "",
      "",
    ]);
    expect(await page.locator(".codes button:disabled").count()).toBe(4);
  }
  await page.locator("#base").fill("/timeline");
  await page.locator('#base[aria-invalid="false"]').waitFor();
  expect(await codeOf(page, "frame")).toContain('src="/timeline/embed.html?src=story.json"');
  expect(faults).toEqual([]);
  await context.close();
});

test("a frame as the code has it keeps its height when its page is there", async () => {
  const { page, context } = await opened();
  await page.locator("#base").fill(`${site.origin}/dist/`);
  await paste(page, readFileSync(`${root}/examples/koupol.json`, "utf8"));
  await page.locator("#wide .dateline-event").first().waitFor();
  await page.waitForTimeout(300);
  const code = (await codeOf(page, "frame")).replace("src=story.json", `src=${encodeURIComponent("../examples/koupol.json")}`);
  for (const width of [390, 960]) {
    const host = await context.newPage();
    await host.goto(`${site.origin}/examples/index.html`);
    await host.setContent(`<!doctype html><title>A</title><body style="margin:0"><div style="width:${width}px">${code}</div>`);
    const frame = host.frameLocator("iframe");
    await frame.locator(".dateline-event, .dateline-item").first().waitFor();
    await host.waitForFunction(() => document.querySelector("iframe")?.style.height !== "");
    await host.waitForTimeout(500);
    const told = Number(new RegExp(`${width}:(\\d+)`).exec(code)?.[1]);
    expect.soft([width, parseFloat(await host.locator("iframe").evaluate((one) => one.style.height))]).toEqual([width, told]);
    await host.close();
  }
  await context.close();
});

test("every language of the package can be chosen, and none is loaded before", async () => {
  const { page, context, asked } = await opened();
  const tags = await page.locator("#locale option").evaluateAll((nodes) => nodes.map((node) => (node as HTMLOptionElement).value));
  expect(tags).toEqual(["", ...languages]);
  expect(asked.filter((url) => url.includes("/locale/"))).toEqual([]);
  await context.close();
});

test("pictures of other sites are not asked for", async () => {
  const { page, context, asked } = await opened();
  const media = [{ type: "image", url: "https://pictures.example/a.png", alt: "A" }];
  await page.locator("#text").fill(JSON.stringify({ events: [{ title: "A", when: { edtf: "2024" }, media }] }));
  await page.locator("#wide .dateline-event").first().press("Enter");
  await page.locator("#wide .dateline-card").first().waitFor();
  await page.waitForTimeout(300);
  expect(asked.filter((url) => url.includes("pictures.example"))).toEqual([]);
  await context.close();
});

test.each([
  [390, "light"],
  [390, "dark"],
  [1440, "light"],
  [1440, "dark"],
] as const)("at %d px in %s: axe finds nothing, and the page scrolls down only", async (width, colorScheme) => {
  const { page, context } = await opened(undefined, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  await page.locator("#text").fill(`${bad}${",Undated,\n".repeat(7)}`);
  await page.locator("#wide .dateline-event").first().waitFor();
  await page.locator("#report details summary").first().click();
  await codeOf(page, "frame");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await checker.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
  await context.close();
});
