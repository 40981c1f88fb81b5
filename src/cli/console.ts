/** What a command reads and writes: files, and the three streams of a shell. Tests give their own. */
export interface Console {
  /** Returns what a file holds; "-" is the standard input. Throws what the system says. */
  readonly read: (path: string) => Promise<string>;
  /** Writes a file, whole; "-" is the standard output. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Writes a file that is not there yet. Throws what the system says where it is. */
  readonly writeNew: Console["write"];
  /** Tells a person, on the stream for errors. */
  readonly tell: (line: string) => void;
  /** Returns a file of this package: "d3-dateline.css". */
  readonly asset: (name: string) => Promise<string>;
  /** What the environment names, such as a browser. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a command ends with: all is well, the input has faults, or the command was not called as it is. */
export const exitCodes = { fine: 0, faults: 1, usage: 2 } as const;

/** A call that cannot be followed; its message says what to write. */
export class UsageError extends Error {}
