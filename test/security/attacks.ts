import { vectors } from "../tables/xss-vectors.json";

/** A text that a file may hold in any of its fields. */
export interface Attack {
  readonly id: string;
  readonly payload: string;
  /** Whether it attacks nothing, and must be read word for word. */
  readonly isKept: boolean;
}

const far = "https://attacker.example";

/** What the table of vectors lacks, by what it tries. */
const others: Readonly<Record<string, readonly string[]>> = {
  mutation: [
    '<noscript><style></noscript><img src=x onerror=X(1)>"></style>',
    '<svg></p><style><g title="</style><img src onerror=X(1)>">',
    '<math><mi//xlink:href="data:x,<script>X(1)</script>">',
    '<!--<img src="--><img src=x onerror=X(1)//">',
    "<![CDATA[<img src=x onerror=X(1)>]]>",
    "<!--><img src=x onerror=X(1)>-->",
    "<!--!><img src=x onerror=X(1)>--!>",
    "<p><svg><desc><p><style><!--</style><img src=x onerror=X(1)>--></style>",
    "<table><tr><td><math><mtext><table><mglyph><style><math><img src onerror=X(1)>",
    "<select><template><img src=x onerror=X(1)></template></select>",
    "<template shadowrootmode=open><img src=x onerror=X(1)></template>",
    "<plaintext><img src=x onerror=X(1)>",
    "<textarea><img src=x onerror=X(1)></textarea><xmp><img src=x onerror=X(1)></xmp>",
    "<?xml-stylesheet href='javascript:X(1)'?>",
    `<!DOCTYPE d [<!ENTITY x SYSTEM "${far}/x">]><d>&x;</d>`,
    '"><img src=x onerror=X(1)>',
    "'><img src=x onerror=X(1)>",
    "` onmouseover=X(1) `",
    '" onmouseover="X(1)" tabindex="0" onfocus="X(1)',
    "<img/src=x\fonerror\f=\fX(1)>",
    "<\u0000script>X(1)</script>",
    "＜script＞X(1)＜/script＞",
    "+ADw-script+AD4-X(1)+ADw-/script+AD4-",
  ],
  "script's end": [
    "</script><script>X(1)</script>",
    "<!--<script>X(1)",
    "--></script><script>X(1)//",
    "]]><script>X(1)</script>",
    "\u2028X(1)",
  ],
  "foreign elements": [
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='X(1)'/></svg>#x"/></svg>`,
    "<svg><foreignObject><iframe src='javascript:X(1)'></iframe></foreignObject></svg>",
    "<svg><a xlink:href='javascript:X(1)'><text>x</text></a></svg>",
    "<svg><set attributeName=onmouseover to=X(1)></svg>",
    `<svg><script href="${far}/x.js"></script><image href="${far}/x.png"/></svg>`,
    `<svg><filter><feImage href="${far}/x.png"/></filter></svg>`,
    `<img src="${far}/x.png" srcset="${far}/y.png 2x" onload=X(1)>`,
    `<video poster="${far}/p.png"><source src="${far}/v.mp4" onerror=X(1)></video><audio src="${far}/a.mp3" autoplay>`,
    `<link rel=prefetch href="${far}/x"><link rel=preconnect href="${far}"><meta http-equiv=refresh content="0;url=${far}/">`,
    `<body background="${far}/x.png" onpageshow=X(1)><frameset onload=X(1)>`,
    `<details open ontoggle=X(1)>x</details><marquee onstart=X(1)>x</marquee><dialog open onclose=X(1)>`,
    `<a href="${far}/" ping="${far}/ping">x</a><embed src="${far}/e"><applet code=x></applet>`,
    "<x-y is=d3-dateline></x-y><d3-dateline src='javascript:X(1)'></d3-dateline>",
  ],
  clobbering: [
    "<form name=body><input name=attributes></form>",
    "<img name=currentScript><iframe name=dateline></iframe>",
    "<a id=dateline></a><a id=dateline name=timeline href='javascript:X(1)'>",
    ...["body", "dateline", "cookie", "toString", "hasOwnProperty", "valueOf", "then", "length", "0", "-1", "NaN", "childNodes", "key"],
  ],
  style: [
    `red;background:url(${far}/)`,
    `var(--x,url(${far}/))`,
    "expression(X(1))",
    "red}body{display:none}",
    `\\75rl(${far}/)`,
    `u\\rl(${far}/)`,
    `image-set("${far}/" 1x)`,
    `light-dark(url(${far}/),red)`,
    "red!important",
    "red/**/;position:fixed",
    `rgb(0 0 0 / url(${far}/))`,
    `url(#x)`,
    `cross-fade(url(${far}/),red)`,
    `@import '${far}/x.css';`,
    "*{display:none!important}",
    "dateline-event d3-dateline",
    "attr(data-x)",
    "--_paper:red",
  ],
  addresses: [
    "java\u0000script:X(1)",
    "java&NewLine;script:X(1)",
    "&#106avascript:X(1)",
    "&#x6A&#x61&#x76&#x61script:X(1)",
    "\u2028javascript:X(1)",
    "\u00a0javascript:X(1)",
    "\ufeffjavascript:X(1)",
    "javascript\u00a0:X(1)",
    "javascript://ok.example/%0aX(1)",
    "javascript:%58(1)",
    "jaVa\tscRipt:X(1)",
    "vbscript:X(1)",
    "view-source:javascript:X(1)",
    "data:text/html;base64,PHNjcmlwdD5YKDEpPC9zY3JpcHQ+",
    "data:text/html;charset=utf-7,+ADw-script+AD4-X(1)",
    "filesystem:https://ok.example/temporary/x",
    "//attacker.example/x",
    "/\\attacker.example/x",
    "/\t/attacker.example/x",
    "\\/\\/attacker.example",
    "https:///attacker.example/x",
    "http:\\\\attacker.example\\x",
    "https://ok.example@attacker.example/",
    "https://ok.example\u2044@attacker.example/",
    "https://ok.example/ onmouseover=X(1)",
    "https://ok.example/'onmouseover='X(1)",
    "[x](https://ok.example/'onmouseover='X(1))",
    "[x](//attacker.example/x)",
    "[javascript:X(1)](javascript:X(1))",
    "**[x](javascript:X(1))**",
    "<javascript:X(1)>",
    "![x](https://attacker.example/x.png)",
    "[x][1]\n\n[1]: javascript:X(1)",
    "{javascript:X(1)}",
  ],
  spreadsheets: [
    "+1+1",
    "-1+1|cmd",
    "@SUM(1)",
    "\n=1+1",
    " =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    '","=1+1',
    '"\r\n=1+1,x',
    ";=1+1",
    "'=1+1",
    "|=1+1",
  ],
  templates: [
    "${X(1)}",
    "#{X(1)}",
    "[[X(1)]]",
    "{{X(1)}}",
    "{% X(1) %}",
    "&amp; &lt;b&gt;",
    "<?php X(1) ?>",
    "%3Cscript%3EX(1)%3C/script%3E",
    "\\x3cscript\\x3eX(1)",
  ],
  prototypes: ["prototype", "__defineGetter__", "constructor.prototype.polluted", "__proto__.polluted", "__proto__[polluted]"],
  directions: [
    "\u202Eevil",
    "\u2066x\u202Dy",
    "abc\u200F",
    "\u061Cabc",
    "\uFFF9a\uFFFAb\uFFFB",
    "a\u200Bb\u2060c\uFEFFd\u00ADe",
    "\u{E0041}\u{E007F}",
  ],
};

/** What only looks like an attack: all of it is read. */
const kept = [
  "$& $1 $` $' $$",
  "{date} {title} {count}",
  "%s %d %n",
  "a\\b\\\\c",
  "5 < 6 > 4 & 3",
  "\u00abx\u00bb \u201cy\u201d",
  'O\'Brien "Bill"',
];

function named([topic, payloads]: readonly [string, readonly string[]]): Attack[] {
  return payloads.map((payload, index) => ({ id: `${topic} ${index + 1}`, payload, isKept: false }));
}

const all: readonly Attack[] = [
  ...vectors.map(({ id, payload, context }) => ({ id, payload, isKept: context === "text.keep" })),
  ...Object.entries(others).flatMap(named),
  ...kept.map((payload, index) => ({ id: `kept ${index + 1}`, payload, isKept: true })),
];

/** Every vector of the table, and more. Each that would call X calls it with its own place in this list. */
export const attacks: readonly Attack[] = all.map((attack, place) => ({
  ...attack,
  payload: attack.isKept ? attack.payload : attack.payload.replaceAll("X(1)", `X(${place})`),
}));
