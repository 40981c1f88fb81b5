const sheets = /* @__PURE__ */ new WeakMap();
function adoptStyle(element) {
  const root = element.getRootNode();
  const { ownerDocument: document } = element;
  if (root.host === void 0 || root.adoptedStyleSheets === void 0) return;
  const sheet = sheets.get(document) ?? copyOf(document);
  if (sheet === void 0 || root.adoptedStyleSheets.includes(sheet)) return;
  sheets.set(document, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
function copyOf(document) {
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(rulesOf).filter((rule) => rule.includes("d3-dateline"));
  const { CSSStyleSheet: Sheet } = document.defaultView ?? {};
  if (rules.length === 0 || Sheet === void 0) return void 0;
  const sheet = new Sheet();
  sheet.replaceSync(rules.join(""));
  return sheet;
}
function rulesOf(sheet) {
  try {
    return Array.from(sheet.cssRules).flatMap((rule) => {
      const { styleSheet } = rule;
      return "styleSheet" in rule ? styleSheet ? rulesOf(styleSheet) : [] : [rule.cssText];
    });
  } catch {
    return [];
  }
}

export { adoptStyle };
