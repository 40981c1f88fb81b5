import terser from "@rollup/plugin-terser";

/** The minifier of the script-tag bundle; the size check uses the same, so that its numbers are those a page would load. */
export function minifier() {
  return terser({
    compress: { passes: 3, ecma: 2022, inline: 1, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, lhs_constants: false },
    format: { comments: false },
  });
}
