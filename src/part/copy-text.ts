import type { ReaderChart } from "./part.ts";

/**
 * Puts a text onto the reader's clipboard and says so. Where the page may not, as in most frames, the text stands selected in a field, to be
 * copied by hand, until the timeline is drawn anew.
 * @param label what the field is called
 * @param done what is said when it was copied
 */
export async function copyText(chart: ReaderChart, text: string, label: string, done: string): Promise<void> {
  const { ownerDocument: document } = chart.figure;
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    chart.say(done);
  } catch {
    const field = document.createElement("textarea");
    field.className = "dateline-copy";
    field.readOnly = true;
    field.value = text;
    field.setAttribute("aria-label", label);
    chart.say(label);
    chart.figure.querySelector(".dateline-notice")?.after(field);
    field.focus();
    field.select();
  }
}
