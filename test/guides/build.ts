import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";

/** Components become modules, as the frameworks' own plugins for bundlers do it. */
const components: Plugin = {
  name: "components",
  setup(bundler) {
    bundler.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js, warnings } = compile(readFileSync(path, "utf8"), { filename: path, generate: "client" });
      return { contents: js.code, loader: "js", warnings: warnings.map(({ message }) => ({ text: message })) };
    });
    bundler.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parse(readFileSync(path, "utf8"), { filename: path });
      const { content } = compileScript(descriptor, { id: "guide", inlineTemplate: true });
      return { contents: content, loader: "js", errors: errors.map(({ message }) => ({ text: message })) };
    });
  },
};

/** What a bundle runs in; "server" leaves the style sheets to the browser. */
export type Place = "browser" | "server";

/**
 * Bundles a file of a project, as a newsroom's bundler would, to `out` and, for the browser, a style sheet beside it.
 * @throws where the bundler has an error or a warning
 */
export async function bundle(folder: string, entry: string, out: string, place: Place = "browser"): Promise<void> {
  const { warnings } = await build({
    entryPoints: [join(folder, entry)],
    outfile: join(folder, out),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    target: "es2022",
    platform: place === "server" ? "node" : "browser",
    // React's parts for servers ask for Node's own modules by `require`.
    ...(place === "server" && {
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    }),
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    plugins: [components],
    logLevel: "silent",
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
}
