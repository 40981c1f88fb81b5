/**
 * Returns a pattern of a catalogue with its placeholders filled. Told apart by their braces alone: a story has hundreds of phrases, and
 * a regular expression takes longer to make ready than to fill most of them.
 * @param valueOf what stands for a placeholder, by what is written between its braces
 * @example fillPattern("{day} {month:short}", (name) => (name === "day" ? "1" : "Sept")) // "1 Sept"
 */
export function fillPattern(pattern: string, valueOf: (name: string) => string): string {
  let text = "";
  let from = 0;
  for (;;) {
    const open = pattern.indexOf("{", from);
    const close = open < 0 ? -1 : pattern.indexOf("}", open);
    if (close < 0) return text + pattern.slice(from);
    text += pattern.slice(from, open) + valueOf(pattern.slice(open + 1, close));
    from = close + 1;
  }
}
