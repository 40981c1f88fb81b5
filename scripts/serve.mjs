#!/usr/bin/env node
// Serves this folder for the examples that must not be opened from disk: `npm run serve [-- port [page]]`.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The file that an address asks for, undefined when there is none or it lies outside `root`. */
export function fileFor(root, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const asked = resolve(root, `.${path}`);
  if (asked !== root && !asked.startsWith(root + sep)) return undefined;
  const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** A server for the files under `root`; the caller chooses the port. */
export function fileServer(root) {
  return createServer((request, response) => {
    const file = fileFor(root, request.url ?? "/");
    if (file === undefined) {
      response.writeHead(404, { "content-type": types[".txt"] }).end("Not found\n");
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [port = 8080, page = ""] = process.argv.slice(2);
  fileServer(resolve(".")).listen(Number(port), "127.0.0.1", () => console.log(`http://localhost:${port}/examples/${page}`));
}
