import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file under `folder`, as sorted relative paths with forward slashes; empty when the folder is not there. */
export function filesUnder(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
