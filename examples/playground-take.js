/* What is taken away: three codes, and two files. */

const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/** The title of a story, in the language it is shown in. */
function titleOf({ parsed, locale }) {
  const { title, language } = parsed.story;
  return (title && dateline.pickText(title, [locale.tag], language)) || "Timeline";
}

/** Widths that frames have in articles, in px. */
const frameWidths = [320, 390, 480, 600, 720, 840, 960];

/** The parts that the frame's page and the one file have: their controls take room. */
const partsOf = { frame: "forms find", file: "forms zoom find" };

/** Returns how high the timeline is in a frame of each width, in px: it is drawn in a box that nobody sees, and taken out again. */
async function heightsOf({ story, locale }, parts, box) {
  const heights = {};
  for (const width of frameWidths) {
    const element = document.createElement("d3-dateline");
    for (const [name, value] of Object.entries({ locale: locale.tag, parts })) element.setAttribute(name, value);
    box.style.width = `${width}px`;
    const drawn = new Promise((resolve) => element.addEventListener("dateline-diagnostics", resolve, { once: true }));
    element.story = story;
    box.append(element);
    await drawn;
    heights[width] = Math.ceil(element.getBoundingClientRect().height);
    element.remove();
  }
  return heights;
}

/** Without the host's script, or before it has come, the frame is as high as on a phone: nothing is cut. */
function frameCode(now, kind, page) {
  const { base } = now;
  const heights = now.heights[kind];
  const { 390: phone } = heights;
  return `${dateline.embedCode({ url: base + page, title: titleOf(now), height: phone, heights, host: `${base}embed-host.min.js` })}\n`;
}

/** Each code, of { story, parsed, locale, theme, base, isInline, heights }. */
const codes = {
  element(now) {
    const { story, locale, theme, base, isInline } = now;
    const language = locale.tag === "en" ? "" : `<script src="${escapeHtml(base)}locale/${locale.tag}.min.js"></script>\n`;
    const attributes = [
      isInline ? "" : ` src="${escapeHtml(base)}story.json"`,
      ` locale="${locale.tag}"`,
      theme === "auto" ? "" : ` theme="${theme}"`,
      ' parts="forms zoom find"',
    ];
    const held = isInline ? `\n  <script type="application/json">${dateline.scriptJson(story)}</script>` : "";
    return `<link rel="stylesheet" href="${escapeHtml(base)}d3-dateline.css">
<script src="${escapeHtml(base)}d3-dateline.min.js"></script>
${language}<d3-dateline${attributes.join("")}>
  <p>${escapeHtml(titleOf(now))}</p>${held}
</d3-dateline>
`;
  },
  frame(now) {
    const { locale, theme } = now;
    const asked = new URLSearchParams({
      src: "story.json",
      ...(locale.tag !== "en" && { locale: locale.tag }),
      ...(theme !== "auto" && { theme }),
    });
    return frameCode(now, "frame", `embed.html?${asked}`);
  },
  file(now) {
    return frameCode(now, "file", "timeline.html");
  },
  static({ story, locale, theme, base }) {
    const figure = dateline.renderToString(story, { width: 960, locale, theme });
    return `<link rel="stylesheet" href="${escapeHtml(base)}d3-dateline.css">\n${figure}\n`;
  },
};

/** One page that needs nothing else, as the command line makes it. */
async function standalonePage({ story, parsed, locale, theme }) {
  await loadScript("page-files");
  const { forms, zoom, find, pageFiles } = dateline;
  const figure = dateline.renderToString(story, { width: 960, locale, theme, parts: [forms, zoom, find] });
  const jsonLd = `<script type="application/ld+json">${dateline.storyToJsonLd(parsed.story, { locale })}</script>`;
  // A catalogue is data: it is written as it stands in this page.
  const asset = (name) => pageFiles[name] ?? `dateline[${JSON.stringify(locale.tag)}]=${JSON.stringify(locale)};`;
  return dateline.pageText({ title: titleOf({ parsed, locale }), locale, figure, jsonLd, theme, story }, asset);
}

/** A script of ours, from dist/; whatever else is asked for is refused. */
const scripts = (globalThis.trustedTypes ?? { createPolicy: (_, rules) => rules }).createPolicy("playground", {
  createScriptURL(name) {
    if (!/^(page-files|locale\/[a-z]{2,3})$/.test(name)) throw new TypeError(`No script of the playground: ${name}`);
    return `../dist/${name}.min.js`;
  },
});

const loading = new Map();

/** Loads a script of dist/ once; one that could not be loaded is tried again. */
function loadScript(name) {
  const begun = loading.get(name);
  if (begun !== undefined) return begun;
  const loaded = new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = scripts.createScriptURL(name);
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => {
      loading.delete(name);
      reject(new Error(`dist/${name}.min.js could not be loaded. Run npm run build.`));
    });
    document.head.append(script);
  });
  loading.set(name, loaded);
  return loaded;
}

/** Hands a text to the reader as a file. */
function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Copies what a field holds. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // From disk, and where the clipboard is refused, the older way may still do.
    field.select();
    if (!document.execCommand("copy")) throw new Error("The browser does not let this page copy. The code is selected: press Ctrl+C.");
  }
}
