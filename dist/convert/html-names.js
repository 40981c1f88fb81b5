const words = (text) => new Set(text.split(/\s+/));
const BLOCKS = words(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
  hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul`
);
const EMPHASIS = words("cite dfn em i var");
const STRONG = words("b dt h1 h2 h3 h4 h5 h6 strong th");
const LOOK = words("big center code del font ins kbd mark s samp small strike sub sup tt u");
const EMBEDDED = words(
  "applet area audio base bgsound canvas embed frame frameset iframe image img input link math meta object picture script source style svg track video"
);
const UNREAD = words("iframe noembed noframes script style");
const RAW = [...UNREAD, "plaintext", "textarea", "title", "xmp"];
const PLAIN = words(
  `a abbr acronym animate annotation bdi bdo blink br button caption col colgroup data datalist head label map marquee meter mglyph mi mn mo mrow
  ms msub msup mtext nobr noscript output param path portal progress q rb rp rt rtc ruby select shadow slot span td template time wbr`
);
function isHtmlName(name) {
  return [BLOCKS, EMPHASIS, STRONG, LOOK, EMBEDDED, UNREAD, PLAIN].some((names) => names.has(name)) || RAW.includes(name) || /[:-]/.test(name);
}

export { BLOCKS, EMBEDDED, EMPHASIS, LOOK, RAW, STRONG, UNREAD, isHtmlName };
