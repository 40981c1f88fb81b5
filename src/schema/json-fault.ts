/** Where a text stops being JSON. */
export interface JsonFault {
  /** Index of the first character that does not fit; its line and column, counted from 1. */
  readonly at: number;
  readonly line: number;
  readonly column: number;
  /** What is wrong, as a part of a sentence. */
  readonly why: string;
  readonly hint: string;
}

type Wanted = "value" | "value or end" | "name" | "name or end" | "colon" | "comma or end" | "nothing";

const SPACE = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- these are what JSON forbids inside quotes
const TEXT = /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"/y;
const VALUE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Returns where and why a text is not JSON (RFC 8259). Engines word this each in their own way, some without the place.
 *
 * @param text what `JSON.parse` refused
 * @example jsonFault("{'a':1}") // { at: 1, line: 1, column: 2, why: "a name in double quotes is expected", … }
 */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  const taken = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  for (;;) {
    taken(SPACE);
    const sign = text[at];
    const inObject = open[open.length - 1] === "{";
    const isClosing = sign === (inObject ? "}" : "]") && open.length > 0;
    if (isClosing && wanted.endsWith("end")) {
      open.pop();
      at++;
      wanted = open.length > 0 ? "comma or end" : "nothing";
    } else if (wanted.startsWith("name") && taken(TEXT)) wanted = "colon";
    else if (wanted === "colon" && sign === ":") [wanted, at] = ["value", at + 1];
    else if (wanted === "comma or end" && sign === ",") [wanted, at] = [inObject ? "name" : "value", at + 1];
    else if (wanted.startsWith("value") && (sign === "{" || sign === "[")) {
      open.push(sign);
      at++;
      wanted = sign === "{" ? "name or end" : "value or end";
    } else if (wanted.startsWith("value") && (taken(TEXT) || taken(VALUE))) wanted = open.length > 0 ? "comma or end" : "nothing";
    else {
      const before = text.slice(0, at);
      const rest = text.slice(at, at + 12);
      return fault({ at, before }, whyWords(rest, wanted, inObject), hintWords(rest, wanted, before));
    }
  }
}

/** In the script tag's bundle this is told no words: `scripts/without-explanations.mjs` takes them out. */
function fault({ at, before }: { readonly at: number; readonly before: string }, why: string, hint: string): JsonFault {
  const lines = before.split("\n");
  return { at, line: lines.length, column: (lines[lines.length - 1] ?? "").length + 1, why, hint };
}

function whyWords(rest: string, wanted: Wanted, inObject: boolean): string {
  if (rest === "") return "the text ends too soon";
  return wanted === "nothing" ? "something stands after the end" : `${expectedWords(wanted, inObject)} is expected`;
}

function hintWords(rest: string, wanted: Wanted, before: string): string {
  if (rest === "") return "Something is cut off or a bracket is not closed.";
  if (wanted === "comma or end" && /^["{[\w-]/.test(rest)) return "Put a comma before it.";
  return hintFor(rest, before.trimEnd().at(-1));
}

function expectedWords(wanted: Wanted, inObject: boolean): string {
  if (wanted.startsWith("name")) return "a name in double quotes";
  if (wanted.startsWith("value")) return "a value";
  return wanted === "colon" ? "a colon" : `a comma or ${inObject ? "}" : "]"}`;
}

function hintFor(rest: string, before: string | undefined): string {
  if (/^['‘’“”«]/.test(rest)) return 'Write straight double quotes: "…".';
  if (/^[\]}]/.test(rest) && before === ",") return "Remove the comma before it.";
  if (/^\/[/*]|^#/.test(rest)) return "Remove the comment: JSON has none.";
  if (rest.startsWith("<")) return "This looks like a web page: check the address.";
  if (/^(?:NaN|-?Infinity|undefined|None)\b/.test(rest)) return "Write null, or leave the field out.";
  if (rest.startsWith('"')) return 'Close the quotes; inside, write \\n for a line break, \\" for a quote, \\\\ for a backslash.';
  return "Mend it here, or just before.";
}
