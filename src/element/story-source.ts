import { loadStory, readText, readValue, type Answer, type TextReader } from "./load-story.ts";

/** What an element is to draw: the first of these that is there. */
export interface Asked {
  /** A story that a script handed over, in a holder of its own each time. */
  readonly given: { readonly story: unknown } | undefined;
  /** An absolute address. */
  readonly url: string | undefined;
  /** The text of a script that the page holds. */
  readonly text: string | undefined;
}

/** What is known of what was asked for. An object never changes: another one is news. */
export interface Told extends Answer {
  /** Whether an address has still to answer. What stands meanwhile is what stood before. */
  readonly isLoading?: boolean;
  /** The address that the story came from, and when it came, in ms since 1970. */
  readonly url?: string | undefined;
  readonly at?: number;
}

/** Where an element has its story from. */
export interface StorySource {
  /** Returns what is known of what is asked for, and begins to load it where it is an address. */
  readonly look: (asked: Asked) => Told;
  /** Loads the address again. */
  readonly again: () => void;
  /** Ends what is being loaded: nothing is told of it any more. */
  readonly end: () => void;
}

/**
 * Returns a source of stories. Of several addresses the newest wins, whichever answers last.
 * @param readers what reads formats other than JSON
 * @param tell is called when an address has answered
 */
export function storySource(readers: readonly TextReader[], tell: () => void): StorySource {
  let told: Told = {};
  let present: unknown;
  let ending = new AbortController();

  const end = (): void => {
    ending.abort();
    // Who comes back asks anew.
    if (told.isLoading) [present, told] = [undefined, { ...told, isLoading: false }];
  };
  const load = async (url: string, isAgain: boolean): Promise<void> => {
    ending.abort();
    const { signal } = (ending = new AbortController());
    told = { ...told, isLoading: true };
    const answer = await loadStory(url, isAgain, readers, signal);
    if (signal.aborted) return;
    const { story, report } = told;
    const isKept = answer.fault !== undefined && told.url === url && story !== undefined;
    // Data that was there is kept, and its date, when it cannot be had anew.
    told = isKept ? { story, ...(report && { report }), url, at: told.at ?? 0, fault: answer.fault } : { ...answer, url, at: Date.now() };
    tell();
  };
  const take = (answer: Answer): void => {
    end();
    told = answer;
  };
  return {
    look: ({ given, url, text }) => {
      const asked = given ?? url ?? text;
      if (asked === present) return told;
      if (given !== undefined) take(readValue(given.story, "story"));
      else if (url !== undefined) void load(url, false);
      else if (text !== undefined) take(readText(text, { url: "<script>", type: "application/json" }, readers));
      else take({});
      present = asked;
      return told;
    },
    again: () => {
      if (typeof present === "string" && told.url === present && !told.isLoading) void load(present, true);
    },
    end,
  };
}
