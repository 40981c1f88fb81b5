import { element } from './markup.js';

function pillMarkup(text, path) {
  const icon = path === void 0 ? void 0 : element("svg", { width: 10, height: 10, viewBox: "-5 -5 10 10", "aria-hidden": "true" }, [
    element("path", { class: "dateline-status", d: path })
  ]);
  return element("span", { class: "dateline-pill" }, [icon, text]);
}

export { pillMarkup };
