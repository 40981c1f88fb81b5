/** A semicolon inside an address, where no space follows, is a part of it. */
const ADDRESS = /^[^\s|]*:\/\/[^\s|]*$/;

/**
 * Returns the entries of a cell: one a line, or parted by semicolons. After a backslash, `;`, `|`, a line end and a backslash are text.
 *
 * @example entriesOf("Reuters; AFP | Visit") // [["Reuters"], ["AFP", "Visit"]]
 */
export function entriesOf(cell: string, separators = ";"): string[][] {
  const entries: string[][] = [];
  let parts: string[] = [];
  let part = "";
  const endEntry = (): void => {
    parts.push(part.trim());
    if (parts.some((one) => one !== "")) entries.push(parts);
    [parts, part] = [[], ""];
  };
  const signs = cell.replace(/\r\n?/g, "\n").match(/\\[\\;|,\n]|[\s\S]/gu) ?? [];
  signs.forEach((sign, index) => {
    if (sign.length > 1 && sign.startsWith("\\")) part += sign.slice(1);
    else if (sign === "|") {
      parts.push(part.trim());
      part = "";
    } else if (sign === "\n" || (separators.includes(sign) && !isInAddress(part, signs[index + 1]))) endEntry();
    else part += sign;
  });
  endEntry();
  return entries;
}

/**
 * Returns a cell that {@link entriesOf} reads as these entries.
 *
 * @example cellOf([["Reuters"], ["AFP", "Visit"]]) // "Reuters; AFP | Visit"
 */
export function cellOf(entries: readonly (readonly string[])[], separators = ";"): string {
  return entries.map((parts) => parts.map((part) => escaped(part, separators)).join(" | ")).join("; ");
}

function escaped(text: string, separators: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\\;|,\n]/g, (sign) => (sign === "," && !separators.includes(sign) ? sign : `\\${sign}`));
}

function isInAddress(part: string, next: string | undefined): boolean {
  const word = part.slice(part.search(/\S*$/));
  return ADDRESS.test(word) && next !== undefined && /\S/.test(next);
}
