import type { Part } from "../../src/part/part.ts";
import { clocks } from "../../src/part/clocks/clocks.ts";
import { exporting } from "../../src/part/export/export.ts";
import { find } from "../../src/part/find/find.ts";
import { forms } from "../../src/part/forms/forms.ts";
import { links } from "../../src/part/links/links.ts";
import { overview } from "../../src/part/overview/overview.ts";
import { zoom } from "../../src/part/zoom/zoom.ts";

/** Every optional part, in the order in which a page names them. */
export const allParts: readonly Part[] = [forms, find, clocks, zoom, overview, exporting, links];
