import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { fileServer } from "../../scripts/serve.mjs";

/** The policy of a page that allows nothing but its own files, and no text that becomes code. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A file that a test makes. */
export interface MadeFile {
  readonly type: string;
  readonly body: string;
  /** Whether pages of every origin may read it. */
  readonly everybody?: boolean;
  /** Another address that this one leads on to. */
  readonly location?: string;
}

/** A server of our own files and of those that a test makes. */
export interface PageServer {
  readonly origin: string;
  /** The paths that were asked for, in order; favicons are no page's wish. */
  readonly asked: string[];
  /** Files by their paths; a function is asked each time. */
  readonly made: Map<string, MadeFile | (() => MadeFile)>;
  readonly close: () => void;
}

/** Starts a server of this repository's files. A `policy` comes with each answer, as a header. */
export async function pageServer(policy?: string): Promise<PageServer> {
  const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
  const files = fileServer(root);
  const asked: string[] = [];
  const made: PageServer["made"] = new Map();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    asked.push(path);
    if (policy !== undefined) response.setHeader("content-security-policy", policy);
    const one = made.get(path.replace(/\?.*/s, ""));
    const file = typeof one === "function" ? one() : one;
    if (file?.everybody) response.setHeader("access-control-allow-origin", "*");
    if (file?.location !== undefined) response.writeHead(302, { location: file.location }).end();
    else if (file === undefined) files.emit("request", request, response);
    else response.writeHead(200, { "content-type": `${file.type}; charset=utf-8` }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, made, close: () => server.close() };
}
