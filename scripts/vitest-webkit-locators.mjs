// Runs beside the tests in WebKit: names an element by a CSS selector, which WebDriver can be told.
import { convertElementToCssSelector, Locator } from "@vitest/browser/locators";
import { page } from "vitest/browser";

class CssLocator extends Locator {
  constructor(element) {
    super();
    this.selector = convertElementToCssSelector(element);
  }
}

page.extend({ elementLocator: (element) => new CssLocator(element) });
