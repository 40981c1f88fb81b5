/**
 * Returns HTML text with one tag or text a line, indented by depth, so that a change in a snapshot shows where it is. An element that
 * holds only text stays on one line.
 */
export function readable(html: string): string {
  const pieces = html.match(/<[^>]*>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? "";
    if (piece.startsWith("</")) {
      depth--;
      lines.push("  ".repeat(depth) + piece);
      continue;
    }
    const whole = wholeElement(pieces, index);
    lines.push("  ".repeat(depth) + whole.join(""));
    index += whole.length - 1;
    if (whole.length === 1 && piece.startsWith("<") && !piece.endsWith("/>")) depth++;
  }
  return `${lines.join("\n")}\n`;
}

/** The start tag with its text and its end tag when it holds nothing else; or the piece alone. */
function wholeElement(pieces: readonly string[], index: number): readonly string[] {
  const [start = "", second = "", third = ""] = pieces.slice(index, index + 3);
  if (!start.startsWith("<")) return [start];
  if (second.startsWith("</")) return [start, second];
  if (!second.startsWith("<") && third.startsWith("</")) return [start, second, third];
  return [start];
}
