import { wordingOf, type Wording } from "../locale/wording.ts";
import { elementWords } from "../locale/en-parts.ts";
import type { Locale } from "../locale/locale.ts";
import { patch } from "../render/dom/patch.ts";
import { element } from "../render/text/markup.ts";
import type { Diagnostic } from "../schema/index.ts";
import type { Told } from "./story-source.ts";

/** Returns the words of a locale, those of the element included. */
export function wordingFor(locale: Locale): Wording {
  return wordingOf({ ...locale, fallback: elementWords });
}

/** Returns why there is no story, or no newer one, in whole sentences; undefined where there is nothing to tell. */
export function faultWords({ fault, story, at = 0 }: Told, { locale: { tag }, phrase }: Wording): string | undefined {
  if (fault === undefined) return undefined;
  const reason = phrase(fault.phrase, fault.values);
  if (story === undefined) return phrase("chart.failed", { reason });
  const format = new Intl.DateTimeFormat([tag, "en"], {
    dateStyle: "long",
    timeStyle: "short",
    calendar: "gregory",
    numberingSystem: "latn",
  });
  return phrase("sentence.join", { first: reason, second: phrase("load.stale", { date: format.format(at) }) });
}

/** Returns why there is no story, or no newer one, as diagnostics. */
export function faultDiagnostics(told: Told, english: Wording): readonly Diagnostic[] {
  const { fault, story } = told;
  const message = faultWords(told, english);
  if (fault === undefined || message === undefined) return [];
  const value = JSON.stringify(fault.values["url"]);
  const severity = story === undefined ? "error" : "warning";
  return [{ code: story === undefined ? fault.code : "data-stale", severity, path: "", value, message, hint: fault.hint }];
}

/**
 * Makes a node say what is loading, or why nothing is, with a button that tries again where there is an address to ask.
 * @param theme the theme of the chart, which the node has too
 */
export function showNotice(node: Element, told: Told, wording: Wording, theme: string): void {
  const { locale, phrase } = wording;
  const { isLoading = false, fault, url } = told;
  const text = isLoading ? phrase("load.loading") : faultWords(told, wording);
  // Another node for another role: what an alert says a second time is heard again.
  const said = element("p", { class: "dateline-message", role: isLoading ? "status" : "alert" }, [text], isLoading ? "loading" : "fault");
  const state = { class: "dateline-button dateline-control", type: "button", "aria-disabled": isLoading ? "true" : undefined };
  const button = fault === undefined || url === undefined ? undefined : element("button", state, [phrase("load.retry")], "retry");
  const dark = theme === "auto" ? undefined : theme;
  const attributes = { class: "d3-dateline dateline-load", lang: locale.tag, dir: locale.direction, "data-theme": dark };
  patch(node, element("div", attributes, [said, button]));
}
