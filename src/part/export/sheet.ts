import { wrapText } from "../../layout/wrap-text.ts";
import { anchorOf } from "../../render/text/chart-markup.ts";
import { element, type Attributes, type Markup } from "../../render/text/markup.ts";

/** A page that is filled from the top, from the side where its language begins. All in px. */
export class Sheet {
  /** How far it is filled. */
  y: number;
  /** Room between the margins. */
  readonly inner: number;

  constructor(
    readonly width: number,
    readonly margin: number,
    readonly isMirrored: boolean,
  ) {
    this.y = margin;
    this.inner = width - 2 * margin;
  }

  /** Returns one line of text that begins `x` px from the side where the language begins. */
  text(words: string, x: number, y: number): Markup {
    const { isMirrored, width } = this;
    const anchor = anchorOf({ anchor: isMirrored ? "end" : "start" }, words, isMirrored);
    return element("text", { x: isMirrored ? width - x : x, y, ...anchor }, [words]);
  }

  /** Returns paragraphs broken into lines, and fills the sheet by them. */
  paragraphs(texts: readonly string[], measure: (text: string) => number, lineHeight: number, attributes: Attributes): Markup {
    const lines = texts.flatMap((text) => (text === "" ? [] : wrapText(text, this.inner, measure).lines));
    // The baseline stands where three quarters of the line end.
    const rows = lines.map((words) => this.text(words, this.margin, (this.y += lineHeight) - lineHeight / 4));
    return element("g", attributes, rows);
  }
}
