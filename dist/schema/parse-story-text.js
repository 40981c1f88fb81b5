import { jsonFault } from './json-fault.js';
import { parseStory } from './parse-story.js';
import { report, newReader } from './reader.js';

function parseStoryText(json) {
  const text = (typeof json === "string" ? json : "").replace(/^\uFEFF/, "");
  if (text.trim() === "") return unusable("document-empty", "it is empty", 'Write { "events": [\u2026] }.', "");
  try {
    return parseStory(JSON.parse(text));
  } catch {
    const { at, line, column, why, hint } = jsonFault(text);
    return unusable("document-not-json", `it is no JSON: line ${line}, column ${column}: ${why}`, hint, text.slice(at, at + 40));
  }
}
function unusable(code, why, hint, found) {
  const reader = newReader();
  report(reader, void 0, code, why, hint, found);
  return { ...parseStory({ events: [] }), diagnostics: reader.diagnostics };
}

export { parseStoryText };
