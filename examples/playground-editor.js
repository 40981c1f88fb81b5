/* The text that is worked on. The browser's own Undo stays whole: while one types, nothing writes into the field. */

/**
 * Gives a field steps that can be undone for what replaces its whole text, line numbers, and a jump to a place.
 * @returns { replace(text, label), undo(), redo(), mark(Map of line → severity), jump({ line, column }) }
 */
function makeEditor({ field, gutter, undoButton, redoButton }) {
  const undone = [];
  const done = [];

  /** Browsers write long texts line by line, and take seconds over it; and nobody types as much. */
  const longest = 5000;

  function write(text) {
    const isShort = text.length <= longest && field.value.length <= longest;
    field.focus();
    field.select();
    // The one way that keeps the browser's own Undo; where there is none, our steps remember what was there all the same.
    if (isShort) document.execCommand(text === "" ? "delete" : "insertText", false, text);
    if (field.value !== text) field.value = text;
    field.setSelectionRange(0, 0);
    field.scrollTop = 0;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return isShort;
  }

  function show() {
    for (const [button, steps, word] of [
      [undoButton, done, "Undo"],
      [redoButton, undone, "Redo"],
    ]) {
      const step = steps.at(-1);
      button.disabled = step === undefined;
      button.textContent = step === undefined ? word : `${word}: ${step.label}`;
    }
  }

  function go(from, to) {
    const step = from.pop();
    if (step === undefined) return;
    const text = field.value;
    const isOwn = !write(step.text);
    to.push({ label: step.label, text, after: step.text, isOwn });
    show();
  }

  /** What the browser cannot take back, we do, once all that was typed since is taken back. */
  function takeBack(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
    const [from, to] = event.shiftKey ? [undone, done] : [done, undone];
    const step = from.at(-1);
    if (!step?.isOwn || field.value !== step.after) return;
    event.preventDefault();
    go(from, to);
  }

  let lines = 0;
  let marks = new Map();
  function number() {
    const count = field.value.split("\n").length;
    const text = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, index) => `${from + index}\n`).join("");
    const nodes = [];
    let next = 1;
    for (const [line, severity] of [...marks].sort(([a], [b]) => a - b)) {
      if (line < next || line > count) continue;
      const span = document.createElement("span");
      span.className = severity;
      span.textContent = `${line}\n`;
      nodes.push(text(next, line), span);
      next = line + 1;
    }
    gutter.replaceChildren(...nodes, text(next, count + 1));
    lines = count;
    gutter.scrollTop = field.scrollTop;
  }

  field.addEventListener("scroll", () => (gutter.scrollTop = field.scrollTop));
  field.addEventListener("input", () => {
    if (field.value.split("\n").length !== lines) number();
  });
  field.addEventListener("keydown", takeBack);
  undoButton.addEventListener("click", () => go(done, undone));
  redoButton.addEventListener("click", () => go(undone, done));
  number();

  return {
    replace(text, label) {
      const written = text.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
      if (written === field.value) return;
      const before = field.value;
      undone.length = 0;
      const isOwn = !write(written);
      done.push({ label, text: before, after: written, isOwn });
      show();
    },
    mark(found) {
      marks = found;
      number();
    },
    jump({ line, column }) {
      const rows = field.value.split("\n");
      const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
      field.focus();
      field.setSelectionRange(start + column - 1, start + (rows[line - 1] ?? "").length);
      const height = field.scrollHeight / rows.length;
      field.scrollTop = Math.max(0, (line - 1) * height - field.clientHeight / 3);
    },
  };
}
