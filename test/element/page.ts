import { vi } from "vitest";
import "../../src/element/define.ts";
import type { DatelineElement } from "../../src/element/dateline-element.ts";
import { tenGoodEvents } from "../component/stories.ts";

/** Returns an element in the page, 960 px wide, with some attributes and some markup in it. */
export function put(attributes: Readonly<Record<string, string>> = {}, markup = "", host: Node = document.body): DatelineElement {
  const element = document.createElement("d3-dateline");
  for (const [name, value] of Object.entries({ style: "width: 960px; font: 16px sans-serif", ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = markup;
  host.appendChild(element);
  return element;
}

/** The page's JSON of a story. */
export function inline(story: unknown = tenGoodEvents()): string {
  return `<script type="application/json">${JSON.stringify(story).replaceAll("<", "\\u003c")}</script>`;
}

/** Lets all that waits for microtasks and answers be done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** An answer of a server, as the next calls of `fetch` give it, by their order; the last goes on. */
export type Served = (url: string, init: RequestInit) => Promise<Response> | Response;

/** Lets `fetch` answer as told; returns the addresses and options that were asked. */
export function serve(...answers: readonly Served[]): { readonly url: string; readonly init: RequestInit }[] {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init = {}) => {
    const url = input as string;
    asked.push({ url, init });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return answer(url, init);
  });
  return asked;
}

/** Answers with a story. */
export const storyOf =
  (story: unknown = tenGoodEvents()): Served =>
  () =>
    new Response(JSON.stringify(story), { headers: { "content-type": "application/json" } });

/** Answers with a status. */
export const status =
  (code: number, body = ""): Served =>
  () =>
    new Response(body, { status: code });

/** Answers with a text. */
export const text =
  (body: string, type = "text/html"): Served =>
  () =>
    new Response(body, { headers: { "content-type": type } });

/** Does not answer, and rejects when it is aborted, as `fetch` does. */
export const silence: Served = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))));

/** Fails as a server does that cannot be reached, or that refuses other origins. */
export const unreachable: Served = () => Promise.reject(new TypeError("Failed to fetch"));

export const marks = (element: Element): number => element.querySelectorAll(".dateline-event").length;
export const codes = (element: DatelineElement): string[] => element.diagnostics.map(({ code }) => code);
export const alertIn = (element: Element): string | undefined => element.querySelector("[role=alert]")?.textContent ?? undefined;
export const retryIn = (element: Element): HTMLButtonElement | null => element.querySelector(".dateline-load button");
