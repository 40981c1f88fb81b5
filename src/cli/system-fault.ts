/** What the system says of a file, by its code. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder; name a file in it",
  ENOTDIR: "a part of this path is a file, not a folder",
  EACCES: "this may not be read, or not be written, by you",
  EPERM: "this may not be read, or not be written, by you",
  EROFS: "nothing can be written there",
  ENOSPC: "there is no room left to write it",
  EEXIST: "there is such a file already",
};

/**
 * Returns what was wrong with a file in words, undefined for an error that is not the system's. What is an address is no file: nothing is
 * asked for over the network.
 * @example systemFault(Object.assign(new Error("ENOENT"), { code: "ENOENT", path: "a.csv" })) // "a.csv: there is no such file."
 */
export function systemFault(error: unknown): string | undefined {
  const { code, path, message = "" } = error as { readonly code?: unknown; readonly path?: unknown; readonly message?: string };
  if (typeof code !== "string") return undefined;
  const file = typeof path === "string" ? path : (/'(.+)'/.exec(message)?.[1] ?? "");
  if (/^https?:/.test(file))
    return `${file} is an address, and this asks for nothing over the network. Pipe what is there in: curl -L "${file}" | npx d3-dateline convert -`;
  const words = WORDS[code];
  return words === undefined ? message : `${file === "" ? "A file that was named" : file}: ${words}.`;
}
