function fillPattern(pattern, valueOf) {
  let text = "";
  let from = 0;
  for (; ; ) {
    const open = pattern.indexOf("{", from);
    const close = open < 0 ? -1 : pattern.indexOf("}", open);
    if (close < 0) return text + pattern.slice(from);
    text += pattern.slice(from, open) + valueOf(pattern.slice(open + 1, close));
    from = close + 1;
  }
}

export { fillPattern };
