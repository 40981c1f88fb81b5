/**
 * Returns the entries of a cell: one a line, or parted by semicolons. After a backslash, `;`, `|`, a line end and a backslash are text.
 *
 * @example entriesOf("Reuters; AFP | Visit") // [["Reuters"], ["AFP", "Visit"]]
 */
export function entriesOf(cell: string, separators = ";"): string[][] {
  const entries: string[][] = [];
  let parts: string[] = [];
  let part = "";
  // A separator inside an address, where no space follows, is a part of it.
  let isAddress = false;
  const endPart = (): void => {
    parts.push(part.trim());
    [part, isAddress] = ["", false];
  };
  const endEntry = (): void => {
    endPart();
    if (parts.some((one) => one !== "")) entries.push(parts);
    parts = [];
  };
  const signs = cell.replace(/\r\n?/g, "\n").match(/\\[\\;|,\n]|[\s\S]/gu) ?? [];
  signs.forEach((sign, index) => {
    const isInside = isAddress && /\S/.test(signs[index + 1] ?? "");
    if (sign.length > 1 && sign.startsWith("\\")) part += sign.slice(1);
    else if (sign === "|") endPart();
    else if (sign === "\n" || (separators.includes(sign) && !isInside)) endEntry();
    else part += sign;
    isAddress = !/\s/.test(sign) && (isAddress || part.endsWith("://"));
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
