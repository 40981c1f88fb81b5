import { jsonFault } from "./json-fault.ts";
import { parseStory, type ParsedStory } from "./parse-story.ts";
import { newReader, report } from "./reader.ts";

/**
 * Returns a story from JSON text; like `parseStory`, it never throws. Text that is no JSON gives a diagnostic that tells line and column.
 *
 * @example parseStoryText('{ "events": [], }').diagnostics[0]?.message // "… line 1, column 17 …"
 */
export function parseStoryText(json: string): ParsedStory {
  const text = (typeof json === "string" ? json : "").replace(/^\uFEFF/, "");
  if (text.trim() === "") return unusable("document-empty", "it is empty", 'Write { "events": […] }.', "");
  try {
    return parseStory(JSON.parse(text));
  } catch {
    const { at, line, column, why, hint } = jsonFault(text);
    return unusable("document-not-json", `it is no JSON: line ${line}, column ${column}: ${why}`, hint, text.slice(at, at + 40));
  }
}

function unusable(code: string, why: string, hint: string, found: string): ParsedStory {
  const reader = newReader();
  report(reader, undefined, code, why, hint, found);
  return { ...parseStory({ events: [] }), diagnostics: reader.diagnostics };
}
