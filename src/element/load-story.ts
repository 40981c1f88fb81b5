import type { Diagnostic } from "../schema/index.ts";
import { slowFault, statusFault, textFault, unreachableFault, valueFault, type LoadFault } from "./load-fault.ts";

/** A story as it was given, not yet read, or why there is none. */
export interface Answer {
  readonly story?: unknown;
  /** What a reader of another format could not keep. */
  readonly report?: readonly Diagnostic[];
  readonly fault?: LoadFault;
}

/** Reads a text in a format other than JSON; returns undefined for a text that is not its own. */
export type TextReader = (
  text: string,
  from: TextOrigin,
) => { readonly story: unknown; readonly report?: readonly Diagnostic[] } | undefined;

/** Where a text came from. */
export interface TextOrigin {
  /** The address that was asked for; a name for what stood in the page. */
  readonly url: string;
  /** The answer's content type; "" where none is known. */
  readonly type: string;
}

/** How long an address may take until its last letter has come, in seconds. */
const timeLimit = 15;

/**
 * Returns the story at an address, or why there is none; it never rejects. What it finds after the signal was aborted means nothing.
 * @param url an absolute address
 * @param isAgain whether what a cache holds must be checked with the server
 */
export async function loadStory(url: string, isAgain: boolean, readers: readonly TextReader[], signal: AbortSignal): Promise<Answer> {
  const ending = new AbortController();
  let late: () => void = end;
  const limit = new Promise<Answer>((resolve) => (late = () => resolve({ fault: slowFault(url, timeLimit) })));
  const timer = setTimeout(late, timeLimit * 1000);
  function end(): void {
    clearTimeout(timer);
    ending.abort();
    late();
  }
  signal.addEventListener("abort", end, { signal: ending.signal });
  // What does not let itself be aborted is not waited for.
  const answer = await Promise.race([limit, ask(url, isAgain, readers, ending.signal)]);
  end();
  return answer;
}

async function ask(url: string, isAgain: boolean, readers: readonly TextReader[], signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, { credentials: "same-origin", cache: isAgain ? "no-cache" : "default", signal });
    if (!response.ok) return { fault: statusFault(url, response.status) };
    // The mark that some editors begin a file with is no part of its text: `text` leaves it out.
    const text = await response.text();
    return readText(text, { url, type: response.headers.get("content-type") ?? "" }, readers, response.url);
  } catch {
    return { fault: unreachableFault(url, location.protocol === "file:") };
  }
}

/** Returns the story that a text holds, or why it holds none. */
export function readText(text: string, from: TextOrigin, readers: readonly TextReader[], finalUrl = from.url): Answer {
  try {
    for (const read of readers) {
      const answer: ReturnType<TextReader> | null = read(text, from);
      if (answer === undefined || answer === null) continue;
      // What a page registers may give back anything.
      const { fault } = readValue(answer.story, from.url);
      return fault === undefined ? answer : { fault };
    }
    return readValue(JSON.parse(text), from.url);
  } catch {
    return { fault: textFault(from.url, finalUrl, text) };
  }
}

/** Returns a value as a story, or why it is none. */
export function readValue(story: unknown, name: string): Answer {
  const fault = valueFault(name, story);
  return fault === undefined ? { story } : { fault };
}
