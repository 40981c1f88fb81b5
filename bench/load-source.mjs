import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The pure half of the library, compiled from the sources in memory: what a program without a browser runs. */
export async function loadSource() {
  const contents = [
    'export { parseStory } from "./src/schema/index.ts";',
    'export { modelOf } from "./src/model/model.ts";',
    'export { layoutStory } from "./src/layout/layout.ts";',
    'export { layoutQuality } from "./src/layout/quality.ts";',
    'export { estimateText } from "./src/layout/estimate-text.ts";',
    'export { renderToString } from "./src/static.ts";',
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
