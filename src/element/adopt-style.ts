/** The rules of the timeline in a document's own style sheets, made ready for shadow roots. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Lets a shadow root around an element adopt the timeline's rules, which the page has loaded for itself. Nothing is requested: where the page
 * has none that can be read, the shadow root must have its own.
 */
export function adoptStyle(element: Element): void {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const { ownerDocument: document } = element;
  if (root.host === undefined || root.adoptedStyleSheets === undefined) return;
  const sheet = sheets.get(document) ?? copyOf(document);
  if (sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  sheets.set(document, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function copyOf(document: Document): CSSStyleSheet | undefined {
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(rulesOf).filter((rule) => rule.includes("d3-dateline"));
  const { CSSStyleSheet: Sheet } = document.defaultView ?? {};
  if (rules.length === 0 || Sheet === undefined) return undefined;
  const sheet = new Sheet();
  sheet.replaceSync(rules.join(""));
  return sheet;
}

/** What a sheet imports counts as its own. A style sheet of another origin does not let itself be read. */
function rulesOf(sheet: CSSStyleSheet): string[] {
  try {
    return Array.from(sheet.cssRules).flatMap((rule) => {
      const { styleSheet } = rule as Partial<CSSImportRule>;
      // One that has not come yet has no rules, and its address is none of the shadow root's business.
      return "styleSheet" in rule ? (styleSheet ? rulesOf(styleSheet) : []) : [rule.cssText];
    });
  } catch {
    return [];
  }
}
