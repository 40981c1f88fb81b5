import { textReader } from "../../src/convert/index.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/style/d3-dateline.css";
import { tenGoodEvents } from "../component/stories.ts";
import {
  alertIn,
  codes,
  inline,
  marks,
  put,
  retryIn,
  serve,
  settled,
  silence,
  status,
  storyOf,
  text,
  unreachable,
  type Served,
} from "./page.ts";

const unhandled = vi.fn();

beforeEach(() => {
  addEventListener("unhandledrejection", unhandled);
  unhandled.mockClear();
});

afterEach(() => {
  removeEventListener("unhandledrejection", unhandled);
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  expect(unhandled).not.toHaveBeenCalled();
});

const url = new URL("data.json", document.baseURI).href;
const sheet = "https://docs.google.com/spreadsheets/d/e/abc/pub?output=csv";
const fallback = "<ol><li>What the page says without a script</li></ol>";
const isSeen = (node: Element | null | undefined): boolean => node?.checkVisibility() === true;

describe("an address that gives no story", () => {
  const rows: [what: string, address: string, answer: Served, code: string, words: RegExp][] = [
    ["404", url, status(404, "<h1>Not found</h1>"), "fetch-not-found", /Nothing was found at http.*data\.json \(status 404\)/],
    ["410", url, status(410), "fetch-not-found", /\(status 410\)/],
    ["500", url, status(500), "fetch-server", /server failed to deliver http.*data\.json \(status 500\)/],
    ["503", url, status(503), "fetch-server", /\(status 503\)/],
    ["401", url, status(401), "fetch-refused", /Access to http.*data\.json was refused \(status 401\)/],
    ["429", url, status(429), "fetch-refused", /\(status 429\)/],
    ["no JSON", url, text('{\n "events": [],\n}'), "document-not-json", /data\.json holds is not JSON: line 3, column 1/],
    ["a web page", url, text("<!doctype html><p>Log in</p>"), "document-not-json", /is not JSON: line 1, column 1/],
    ["a cut text", url, text('{"events": [{"title": "A"'), "document-not-json", /line 1, column 26/],
    ["nothing", url, text(""), "document-empty", /is not JSON: line 1, column 1/],
    ["a blank", url, text(" \n"), "document-empty", /is not JSON/],
    ["a list", url, storyOf([]), "document-type", /data\.json holds is not a story/],
    ["null", url, storyOf(null), "document-type", /is not a story/],
    ["an error as JSON", url, storyOf({ error: "quota" }), "events-missing", /is not a story: it has no list of events/],
    ["events that are none", url, storyOf({ events: "none" }), "events-type", /is not a story/],
    ["no network, or CORS", url, unreachable, "fetch-failed", /data\.json cannot be reached, .*\(CORS\)/],
    [
      "an answer that breaks off",
      url,
      () => new Response(new ReadableStream({ start: (one) => one.error(new TypeError("cut")) })),
      "fetch-failed",
      /CORS/,
    ],
    [
      "an address that is none",
      "http://[",
      () => Promise.reject(new TypeError("bad URL")),
      "fetch-failed",
      /http:\/\/\[ cannot be reached/,
    ],
    [
      "a sheet that redirects to a login",
      sheet,
      unreachable,
      "sheet-unpublished",
      /sheet at https:\/\/docs\.google\.com\/.* may not be published/,
    ],
    ["a sheet's web page", sheet, text("<!doctype html><title>Sign in</title>"), "sheet-unpublished", /may not be published/],
    ["a sheet's 401", sheet, status(401), "sheet-unpublished", /may not be published/],
    ["a sheet's 404", sheet, status(404), "sheet-unpublished", /may not be published/],
    ["a sheet's 500", sheet, status(500), "fetch-server", /\(status 500\)/],
    [
      "Google's login by a proxy",
      url,
      text('<html><a href="https://accounts.google.com/ServiceLogin">Sign in</a>'),
      "sheet-unpublished",
      /published/,
    ],
  ];

  test.each(rows)("%s: says so, names the address, keeps the page's own text", async (_, src, answer, code, words) => {
    const asked = serve(answer);
    const element = put({ src }, fallback);
    const told = vi.fn();
    element.addEventListener("dateline-error", ({ detail }) => told(detail.diagnostic.code, detail.url, detail.element === element));
    await vi.waitFor(() => expect(alertIn(element)).toMatch(words));
    expect(alertIn(element)).toContain(src === url ? url : src);
    expect(element.diagnostics).toMatchObject([{ code, severity: "error", path: "" }]);
    expect(element.diagnostics[0]?.message).toMatch(words);
    expect(told.mock.calls).toEqual([[code, asked[0]?.url, true]]);
    expect(isSeen(element.querySelector("li"))).toBe(true);
    expect(isSeen(retryIn(element))).toBe(true);
    expect(element.querySelector("figure")).toBeNull();
  });

  test("is asked without more than the page's own credentials, once", async () => {
    const asked = serve(storyOf());
    const element = put({ src: "data.json" });
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url, init: { credentials: "same-origin" } });
    expect(asked[0]?.init).not.toHaveProperty("referrerPolicy");
  });
});

describe("b210: 500, then a story", () => {
  test("the button tries again, by keyboard; the focus stays with it, then goes to the picture", async () => {
    let answer: (response: Response) => void = () => undefined;
    serve(status(500), status(500), () => new Promise((resolve) => (answer = resolve)));
    const element = put({ src: "data.json" });
    await vi.waitFor(() => expect(retryIn(element)).not.toBeNull());
    const button = retryIn(element)!;
    button.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(alertIn(element)).toContain("500"));
    expect(retryIn(element)).toBe(button);
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard(" ");
    await vi.waitFor(() => expect(element.querySelector("[role=status]")?.textContent).toBe("Loading the timeline…"));
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard("{Enter}");
    expect(fetch).toHaveBeenCalledTimes(3);
    answer(new Response(JSON.stringify(tenGoodEvents())));
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    expect(codes(element)).toEqual([]);
    expect(element.querySelector(".dateline-load")).toBeNull();
    expect(document.activeElement).toBe(element.querySelector("figure"));
  });
});

describe("b212: no answer", () => {
  test.each([
    ["to an abort either", () => new Promise<Response>(() => undefined)],
    ["but an end when aborted", silence],
    ["after the first letters", () => new Response(new ReadableStream({ start: (one) => one.enqueue(new TextEncoder().encode("{")) }))],
  ])("%s: says that it loads, then, after 15 s, that it was too slow", async (_, answer: Served) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const asked = serve(answer);
    const element = put({ src: "data.json" });
    await settled();
    expect(element.querySelector("[role=status]")?.textContent).toBe("Loading the timeline…");
    await vi.advanceTimersByTimeAsync(14_900);
    expect(alertIn(element)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    await settled();
    expect(alertIn(element)).toMatch(/data\.json did not answer within 15 s/);
    expect(codes(element)).toEqual(["fetch-timeout"]);
    expect(asked[0]?.init.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(retryIn(element)).not.toBeNull();
  });
});

describe("b216: removed while it loads", () => {
  test.each([
    ["an answer", storyOf()],
    ["a failure", unreachable],
  ])("%s that comes later writes nothing, and nothing is left", async (_, late: Served) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let come: () => void = () => undefined;
    // It comes although it was aborted.
    const asked = serve(async (...given) => {
      await new Promise<void>((resolve) => (come = resolve));
      return late(...given);
    });
    const element = put({ src: "data.json" }, fallback);
    const told = vi.fn();
    for (const type of ["load", "error", "diagnostics"]) element.addEventListener(`dateline-${type}`, told);
    await settled();
    element.remove();
    expect(asked[0]?.init.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    const before = element.outerHTML;
    const records = new MutationObserver(() => undefined);
    records.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    come();
    await settled();
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(records.takeRecords()).toEqual([]);
    expect(element.outerHTML).toBe(before);
    expect(told).not.toHaveBeenCalled();
    document.body.append(element);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });
});

describe("b217: the older answer comes last", () => {
  test("the newer story stands", async () => {
    const answers: Record<string, (response: Response) => void> = {};
    serve((address) => new Promise((resolve) => (answers[address.split("/").at(-1)!] = resolve)));
    const element = put({ src: "old.json" });
    await settled();
    element.src = "new.json";
    await settled();
    const answer = (title: string): Response => new Response(JSON.stringify({ title, events: tenGoodEvents().events }));
    answers["new.json"]!(answer("New"));
    await vi.waitFor(() => expect(element.querySelector(".dateline-title")?.textContent).toBe("New"));
    answers["old.json"]!(answer("Old"));
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.querySelector(".dateline-title")?.textContent).toBe("New");
  });

  test("a story that a script sets meanwhile stands too", async () => {
    let answer: (response: Response) => void = () => undefined;
    serve(() => new Promise((resolve) => (answer = resolve)));
    const element = put({ src: "old.json" });
    await settled();
    element.story = { title: "Set", events: [{ title: "A", when: { edtf: "2024" } }] };
    await settled();
    answer(new Response(JSON.stringify(tenGoodEvents())));
    await settled();
    expect(element.querySelector(".dateline-title")?.textContent).toBe("Set");
    expect(marks(element)).toBe(1);
  });
});

describe("b218: offline with data that were there", () => {
  test("they stand, with their date and a warning, until there are newer ones", async () => {
    vi.spyOn(Date, "now").mockReturnValue(Date.UTC(2025, 8, 25, 12, 30));
    serve(storyOf(), unreachable, storyOf({ ...tenGoodEvents(), events: tenGoodEvents().events.slice(0, 4) }));
    const element = put({ src: "data.json" }, fallback);
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    const told = vi.fn();
    element.addEventListener("dateline-error", ({ detail }) => told(detail.diagnostic.code));
    vi.mocked(Date.now).mockReturnValue(Date.UTC(2025, 8, 26));
    element.reload();
    await vi.waitFor(() => expect(alertIn(element)).toMatch(/cannot be reached.*What you see was loaded on September 25, 2025/));
    expect(element.diagnostics).toMatchObject([{ code: "data-stale", severity: "warning", path: "" }]);
    expect(told.mock.calls).toEqual([["data-stale"]]);
    expect(marks(element)).toBe(10);
    expect(isSeen(element.querySelector("figure"))).toBe(true);
    expect(isSeen(element.querySelector("li"))).toBe(false);
    await userEvent.click(retryIn(element)!);
    await vi.waitFor(() => expect(marks(element)).toBe(4));
    expect([alertIn(element), codes(element)]).toEqual([undefined, []]);
  });

  test.each([
    ["404", status(404)],
    ["no JSON", text("<html>")],
    ["no story", storyOf({ error: "quota" })],
  ])("%s: likewise", async (_, answer) => {
    serve(storyOf(), answer);
    const element = put({ src: "data.json" });
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    element.reload();
    await vi.waitFor(() => expect(codes(element)).toEqual(["data-stale"]));
    expect(marks(element)).toBe(10);
  });

  test("another address does not inherit them", async () => {
    serve(storyOf(), status(404));
    const element = put({ src: "data.json" }, fallback);
    await vi.waitFor(() => expect(marks(element)).toBe(10));
    element.src = "other.json";
    await vi.waitFor(() => expect(codes(element)).toEqual(["fetch-not-found"]));
    expect(element.querySelector("figure")).toBeNull();
    expect(isSeen(element.querySelector("li"))).toBe(true);
  });
});

test("the words are those of the language, and the retry button too", async () => {
  const { fr } = await import("../../src/locale/fr.ts");
  const { ar } = await import("../../src/locale/ar.ts");
  const { DatelineElement } = await import("../../src/element/dateline-element.ts");
  DatelineElement.register(fr, ar);
  serve(status(404));
  const element = put({ src: "data.json", locale: "fr" });
  await vi.waitFor(() => expect(alertIn(element)).toMatch(/^Cette chronologie .*Rien n’a été trouvé à l’adresse http.*\(statut 404\)\.$/));
  expect(retryIn(element)?.textContent).toBe("Réessayer");
  expect(element.diagnostics[0]?.message).toContain("Nothing was found");
  element.locale = "ar";
  await vi.waitFor(() => expect(alertIn(element)).toContain("الحالة 404"));
  expect(element.querySelector(".dateline-load")?.getAttribute("dir")).toBe("rtl");
});

test("a text in another format is read by what the page registers", async () => {
  const { DatelineElement } = await import("../../src/element/dateline-element.ts");
  const note = { code: "column-unknown", severity: "info", path: "row 1", value: "", message: "", hint: "" } as const;
  DatelineElement.register((csv, { type }) =>
    type === "text/csv"
      ? { story: { events: csv.split("\n").map((title) => ({ title, when: { edtf: "2024" } })) }, report: [note] }
      : undefined,
  );
  serve(text("One\nTwo", "text/csv"));
  const element = put({ src: "data.csv" });
  await vi.waitFor(() => expect(marks(element)).toBe(2));
  expect(codes(element)).toEqual(["column-unknown"]);
});

test.each([
  ["nothing", () => null],
  ["no story", () => ({})],
  ["words for a story", () => ({ story: "hello" })],
  ["a promise", async () => ({ story: { events: [] } })],
])("a reader that gives %s is no reason to draw nothing in silence", async (_, read) => {
  const { DatelineElement } = await import("../../src/element/dateline-element.ts");
  DatelineElement.register(((_text: string, { type }: { type: string }) => (type === "text/odd" ? read() : undefined)) as never);
  serve(text("One", "text/odd"));
  const element = put({ src: "data.odd" });
  await vi.waitFor(() => expect(alertIn(element)).toContain("data.odd"));
  expect(codes(element).length).toBeGreaterThan(0);
});

test("a sheet, by the reader of other formats", async () => {
  const { DatelineElement } = await import("../../src/element/dateline-element.ts");
  DatelineElement.register(textReader({ order: "day-month" }));
  serve(text("date,title,strange\n03/04/2024,One,x\n2025,Two,\n", "application/octet-stream"));
  const element = put({ src: "data.csv" });
  await vi.waitFor(() => expect(marks(element)).toBe(2));
  expect(element.textContent).toMatch(/3\sApr/);
  expect(codes(element)).toContain("csv-column-unknown");
});

test("inline JSON that is none says where", async () => {
  const element = put({}, `${fallback}<script type="application/json">{ "events": [,] }</script>`);
  await settled();
  expect(alertIn(element)).toContain("<script> holds is not JSON: line 1, column 14");
  expect(retryIn(element)).toBeNull();
  expect(isSeen(element.querySelector("li"))).toBe(true);
  element.querySelector("script")?.replaceWith(document.createRange().createContextualFragment(inline()));
  await vi.waitFor(() => expect(marks(element)).toBe(10));
  expect(alertIn(element)).toBeUndefined();
});
