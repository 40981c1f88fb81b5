const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements that stand on lines of their own. */
export const BLOCKS = words(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul`,
);

/** Elements whose words are said with stress. */
export const EMPHASIS = words("cite dfn em i var");
export const STRONG = words("b dt h1 h2 h3 h4 h5 h6 strong th");

/** Elements that change the look of their words alone. */
export const LOOK = words("big center code del font ins kbd mark s samp small strike sub sup tt u");

/** Elements that bring something which is no text. */
export const EMBEDDED = words(
  "applet area audio base bgsound canvas embed frame frameset iframe image img input link math meta object picture script source style svg track video",
);

/** Elements whose content is no text for readers. */
export const UNREAD = words("iframe noembed noframes script style");

/** Elements whose content ends only with their own closing tag, so that one which has none would swallow the rest. */
export const RAW = [...UNREAD, "plaintext", "textarea", "title", "xmp"];

const PLAIN = words(
  `a abbr acronym animate annotation bdi bdo blink br button caption col colgroup data datalist head label map marquee meter mglyph mi mn mo mrow
  ms msub msup mtext nobr noscript output param path portal progress q rb rp rt rtc ruby select shadow slot span td template time wbr`,
);

/** Returns whether a name is one of HTML's; anything else between < and > was written by somebody who meant these characters. */
export function isHtmlName(name: string): boolean {
  return (
    [BLOCKS, EMPHASIS, STRONG, LOOK, EMBEDDED, UNREAD, PLAIN].some((names) => names.has(name)) || RAW.includes(name) || /[:-]/.test(name)
  );
}
