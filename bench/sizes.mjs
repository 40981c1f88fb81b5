import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bytes of each entry, gzipped, with the parts of d3 that it uses: what the size check of the test command measures. */
export function sizes() {
  const { stdout } = spawnSync(process.execPath, ["scripts/size.mjs"], { cwd: root, encoding: "utf8" });
  const rows = [...stdout.matchAll(/(\d+) of +[\d?]+ bytes gzipped {2}(\S+)/g)].map(([, gzipped, file]) => {
    const isFinished = /\.min\.js$|\.css$/.test(file);
    return { file, minified: isFinished ? readFileSync(`${root}dist/${file}`).length : undefined, gzipped: Number(gzipped) };
  });
  if (rows.length === 0) throw new Error("scripts/size.mjs measured nothing: run npm run build first.");
  return rows;
}
