import type { Locale } from "../locale/locale.ts";

/**
 * Loads the catalogue of a language from the library's own folder. Where it is missing, English holds, and the element says so.
 * @param base the address of the library's folder
 * @param register is given the catalogue where it does not tell of itself
 * @example loadCatalogue(window, "fr", "https://graphics.example/dateline/", DatelineElement.register)
 */
export function loadCatalogue({ document, origin }: Window, tag: string, base: string, register: (catalogue: Locale) => void): void {
  const file = new URL(`locale/${tag}`, base).href;
  // What is imported needs no text to become a script's address, which a page that demands Trusted Types forbids.
  const load = (): void =>
    void (import(`${file}.js`) as Promise<{ readonly default: Locale }>).then(
      (module) => register(module.default),
      () => undefined,
    );
  if (origin !== "null") {
    load();
    return;
  }
  // Without an origin of its own, as in most sandboxes, a page may run scripts but not import them.
  const script = document.createElement("script");
  try {
    script.src = `${file}.min.js`;
    document.head.append(script);
  } catch {
    load();
  }
}
