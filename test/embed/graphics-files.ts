import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { build } from "esbuild";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};
const root = new URL("../../", import.meta.url);
const scripts: Readonly<Record<string, string>> = {
  "/embed.min.js": "guest-page.ts",
  "/embed-host.min.js": "host-page.ts",
  "/embed-height.min.js": "height-page.ts",
};
const sources: Readonly<Record<string, string>> = { "/embed.html": "embed.html", "/embed.css": "embed.css" };

/** A file as a server gives it. */
export interface ServedFile {
  readonly body: string;
  readonly contentType: string;
}

/**
 * Returns what a newsroom's server of graphics answers: the files of dist/, with what frames are made of as it stands in the sources, and a
 * story, Koupol, under the names given. Undefined: not found.
 */
export async function graphicsFiles(...stories: readonly string[]): Promise<(pathname: string) => ServedFile | undefined> {
  const built = await Promise.all(Object.entries(scripts).map(async ([path, file]) => [path, await bundled(`src/embed/${file}`)] as const));
  const made = new Map<string, string>(built);
  return (pathname) => {
    const file = stories.includes(pathname)
      ? "examples/koupol.json"
      : sources[pathname]
        ? `src/embed/${sources[pathname]}`
        : `dist${pathname}`;
    const url = new URL(file, root);
    const body = made.get(pathname) ?? (existsSync(url) ? readFileSync(url, "utf8") : undefined);
    return body === undefined ? undefined : { body, contentType: types[extname(pathname)] ?? "text/plain" };
  };
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [new URL(file, root).pathname], bundle: true, write: false, format: "iife" });
  return outputFiles[0]?.text ?? "";
}
