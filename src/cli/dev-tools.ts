import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** The protocol by which a browser is driven, over the two pipes that it was given. */
export interface DevTools {
  /** @throws Error with what the browser answers, or that it has ended */
  readonly send: (method: string, params: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Comes when the browser has ended. */
  readonly ended: Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Drives a browser that was started with `--remote-debugging-pipe`.
 * @see https://chromedevtools.github.io/devtools-protocol/
 */
export function devTools(child: ChildProcess): DevTools {
  const [, , , input, output] = child.stdio as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let rest = "";
  let isOver = false;
  const end = (why: string): void => {
    isOver = true;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => (end("The browser has ended."), resolve()));
    child.once("error", (error) => (end(`The browser does not start: ${error.message}`), resolve()));
  });
  input.on("error", () => end("The browser has ended."));
  output.setEncoding("utf8").on("data", (data: string) => {
    const messages = (rest + data).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id = -1, result, error } = JSON.parse(message) as Answer;
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.reject(new Error(error.message));
      else one?.resolve(result ?? {});
    }
  });
  return {
    ended,
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (isOver) {
          reject(new Error("The browser has ended."));
          return;
        }
        waiting.set(++count, { resolve, reject });
        input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
      }),
  };
}
