import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import type { Console } from "./console.ts";
import { locales } from "./locales.ts";

/** Returns the catalogue of a tag, or of the start of it: "fr" for "fr-CA". One that there is not is told, and English holds. */
export async function localeFor(tag: string | true | undefined, { tell }: Pick<Console, "tell">): Promise<Locale> {
  if (tag === undefined || tag === true) return en;
  const start = tag.replace(/-.*/, "").toLowerCase();
  const load = Object.hasOwn(locales, start) ? locales[start] : undefined;
  if (load) return (await load()).default;
  tell(`There is no catalogue for "${tag}"; it is in English. There are ${Object.keys(locales).join(", ")}.`);
  return en;
}
