import { hostileFormats } from "../convert/hostile-files.ts";

/**
 * The formats whose hostile files are drawn. Readers know no browser: what each makes of them is tried in one; in another, the story itself and
 * the format that most texts come through.
 */
export const drawnFormats: readonly string[] = process.env["PAGES_IN"] === "firefox" ? ["story", "csv"] : hostileFormats;
