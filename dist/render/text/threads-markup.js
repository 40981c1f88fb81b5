import { element } from './markup.js';

function threadsMarkup(threads, fontSize) {
  const lines = threads.flatMap(({ path, x, y, words }) => [
    element("path", { class: "dateline-thread", d: path }),
    element("text", { class: "dateline-thread-words", x, y }, [words])
  ]);
  return element(
    "g",
    { class: "dateline-threads", "font-size": fontSize, "text-anchor": "middle", "aria-hidden": "true" },
    lines,
    "threads"
  );
}

export { threadsMarkup };
