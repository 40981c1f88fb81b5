import { wrapText } from '../../layout/wrap-text.js';
import { anchorOf } from '../../render/text/chart-markup.js';
import { element } from '../../render/text/markup.js';

class Sheet {
  constructor(width, margin, isMirrored) {
    this.width = width;
    this.margin = margin;
    this.isMirrored = isMirrored;
    this.y = margin;
    this.inner = width - 2 * margin;
  }
  width;
  margin;
  isMirrored;
  /** How far it is filled. */
  y;
  /** Room between the margins. */
  inner;
  /** Returns one line of text that begins `x` px from the side where the language begins. */
  text(words, x, y) {
    const { isMirrored, width } = this;
    const anchor = anchorOf({ anchor: isMirrored ? "end" : "start" }, words, isMirrored);
    return element("text", { x: isMirrored ? width - x : x, y, ...anchor }, [words]);
  }
  /** Returns paragraphs broken into lines, and fills the sheet by them. */
  paragraphs(texts, measure, lineHeight, attributes) {
    const lines = texts.flatMap((text) => text === "" ? [] : wrapText(text, this.inner, measure).lines);
    const rows = lines.map((words) => this.text(words, this.margin, (this.y += lineHeight) - lineHeight / 4));
    return element("g", attributes, rows);
  }
}

export { Sheet };
