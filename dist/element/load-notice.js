import { wordingOf } from '../locale/wording.js';
import { elementWords } from '../locale/en-parts.js';
import { patch } from '../render/dom/patch.js';
import { element } from '../render/text/markup.js';

function wordingFor(locale) {
  return wordingOf({ ...locale, fallback: elementWords });
}
function faultWords({ fault, story, at = 0 }, { locale: { tag }, phrase }) {
  if (fault === void 0) return void 0;
  const reason = phrase(fault.phrase, fault.values);
  if (story === void 0) return phrase("chart.failed", { reason });
  const format = new Intl.DateTimeFormat([tag, "en"], {
    dateStyle: "long",
    timeStyle: "short",
    calendar: "gregory",
    numberingSystem: "latn"
  });
  return phrase("sentence.join", { first: reason, second: phrase("load.stale", { date: format.format(at) }) });
}
function faultDiagnostics(told, english) {
  const { fault, story } = told;
  const message = faultWords(told, english);
  if (fault === void 0 || message === void 0) return [];
  const value = JSON.stringify(fault.values["url"]);
  const severity = story === void 0 ? "error" : "warning";
  return [{ code: story === void 0 ? fault.code : "data-stale", severity, path: "", value, message, hint: fault.hint }];
}
function showNotice(node, told, wording, theme) {
  const { locale, phrase } = wording;
  const { isLoading = false, fault, url } = told;
  const text = isLoading ? phrase("load.loading") : faultWords(told, wording);
  const said = element("p", { class: "dateline-message", role: isLoading ? "status" : "alert" }, [text], isLoading ? "loading" : "fault");
  const state = { class: "dateline-button dateline-control", type: "button", "aria-disabled": isLoading ? "true" : void 0 };
  const button = fault === void 0 || url === void 0 ? void 0 : element("button", state, [phrase("load.retry")], "retry");
  const dark = theme === "auto" ? void 0 : theme;
  const attributes = { class: "d3-dateline dateline-load", lang: locale.tag, dir: locale.direction, "data-theme": dark };
  patch(node, element("div", attributes, [said, button]));
}

export { faultDiagnostics, faultWords, showNotice, wordingFor };
