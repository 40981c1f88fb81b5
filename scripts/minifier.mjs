import terser from "@rollup/plugin-terser";
import { minify } from "vite";

/** Vite's minifier, as far as it is asked for. */
function vites(options) {
  return {
    name: "vites-minifier",
    renderChunk: (code, { fileName }, { format }) => minify(fileName, code, { module: format === "es", ...options }),
  };
}

/**
 * Writes every sign beyond ASCII as an escape: a script is read in its page's encoding, and pages in another than UTF-8, or in none that they
 * name, garble it. Escapes pack better, too.
 */
const ascii = {
  name: "ascii",
  renderChunk: (code) => code.replace(/[\u0080-\uffff]/g, escaped),
};

function escaped(sign) {
  const hex = sign.charCodeAt(0).toString(16);
  return hex.length < 3 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

/**
 * The minifier of the script-tag bundle; the size check uses the same, so that its numbers are those a page would load. Two compressors see
 * what one does not: together they save 0.5 kB of the bundle.
 */
export function minifier() {
  return [
    vites({ compress: { target: "es2022" }, mangle: false, codegen: { removeWhitespace: false } }),
    terser({
      compress: { passes: 3, ecma: 2022, inline: 1, pure_getters: true, unsafe_arrows: true, unsafe_methods: true, lhs_constants: false },
      mangle: false,
      format: { comments: false },
    }),
    vites({ compress: false, mangle: true }),
    ascii,
  ];
}
