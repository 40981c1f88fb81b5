/* What the page does when something changes: read the text, tell what is wrong, draw, write the codes, keep the draft. */

const at = (id) => document.getElementById(id);
const field = at("text");
const editor = makeEditor({ field, gutter: at("gutter"), undoButton: at("undo"), redoButton: at("redo") });
const settings = ["title", "description", "format", "order", "year", "locale", "theme", "base", "inline"].map(at);
const previews = ["wide", "narrow"].map(at);
const key = "d3-dateline-playground";

/** What is drawn; undefined before there is anything to draw. */
let now;
let turn = 0;

for (const { name, label } of dateline.formats) at("format").append(new Option(label.charAt(0).toUpperCase() + label.slice(1), name));

function readOptions() {
  const [format, order, year] = ["format", "order", "year"].map((id) => at(id).value);
  return { ...(format && { format }), ...(order && { order }), ...(/^\d{4}$/.test(year) && { year: Number(year) }) };
}

/** A sheet has no place for what stands above it; what a story says itself stays. */
function headed({ story, ...conversion }) {
  const written = ["title", "description"].flatMap((key) => {
    const text = at(key).value.trim();
    return text !== "" && story[key] === undefined ? [[key, text]] : [];
  });
  return { ...conversion, story: { ...Object.fromEntries(written), ...story } };
}

async function localeFor(wanted) {
  if (wanted === "en" || ![...at("locale").options].some(({ value }) => value === wanted)) return dateline.en;
  await loadScript(`locale/${wanted}`);
  dateline.DatelineElement.register(dateline[wanted]);
  return dateline[wanted];
}

/** Reads the text and shows all that follows from it. */
async function read() {
  const mine = ++turn;
  const text = field.value;
  const isEmpty = text.trim() === "";
  const conversion = headed(dateline.convert(text, readOptions()));
  const { parsed, problems } = problemsOf(text, conversion);
  const told = isEmpty ? [] : problems;
  at("summary").textContent = isEmpty ? "Nothing yet." : summary(conversion, told);
  showReport(at("report"), told, editor.jump);
  editor.mark(marksOf(told));
  const isDrawable = !isEmpty && conversion.format !== undefined && parsed.story.events.length > 0;
  at("stale").hidden = isDrawable || isEmpty || now === undefined;
  if (isDrawable) {
    const locale = await localeOf(parsed.story);
    if (mine !== turn) return;
    now = { story: conversion.story, parsed, locale };
    draw();
  } else if (isEmpty) {
    now = undefined;
    show();
  }
}

async function localeOf({ language = "en" }) {
  try {
    return await localeFor(at("locale").value || language.replace(/-.*/, "").toLowerCase());
  } catch (error) {
    say(error.message);
    return dateline.en;
  }
}

function summary({ format, story }, problems) {
  const label = dateline.formats.find(({ name }) => name === format)?.label;
  const count = story.events?.length ?? 0;
  const read =
    label === undefined
      ? "No format that can be read"
      : `${label.charAt(0).toUpperCase()}${label.slice(1)}, ${count} ${count === 1 ? "event" : "events"}`;
  return `${read}: ${tally(problems)}.`;
}

function draw() {
  const theme = at("theme").value;
  for (const element of previews) {
    element.setAttribute("locale", now.locale.tag);
    element.setAttribute("theme", theme);
    element.parentElement.dataset.theme = theme;
    element.story = now.story;
  }
  show();
}

function show() {
  at("previews").hidden = now === undefined;
  at("nothing").hidden = now !== undefined;
  for (const button of document.querySelectorAll("#save-page, #save-story")) button.disabled = now === undefined;
  writeCodes();
}

/** A code is written where it is seen: the static one may be long. */
function writeCodes() {
  const isLeading = leadsToWeb(at("base").value.trim());
  at("base").setAttribute("aria-invalid", String(!isLeading));
  at("base-note").textContent = isLeading ? "" : "No code is written for this: give an address such as https://graphics.example/timeline/.";
  for (const details of document.querySelectorAll(".codes details")) {
    const area = details.querySelector("textarea");
    const isReady = now !== undefined && isLeading && (now.heights !== undefined || !details.matches(".measured"));
    details.querySelector("button").disabled = !isReady;
    area.value = isReady && details.open ? codes[details.dataset.code](whole()) : "";
  }
  measure();
}

/** Measures once for each story that is drawn, where a code is open that holds its heights. */
function measure() {
  if (now === undefined || now.heights !== undefined || now.isMeasuring || document.querySelector(".codes details.measured[open]") === null)
    return;
  const one = now;
  one.isMeasuring = true;
  void measureBoth(one).then((heights) => {
    one.heights = heights;
    if (one === now) writeCodes();
  });
}

async function measureBoth(one) {
  const frame = await heightsOf(one, partsOf.frame, at("measure"));
  return { frame, file: await heightsOf(one, partsOf.file, at("measure")) };
}

/** Whether a page may load scripts from an address: one of the web, or one that is relative to it. */
function leadsToWeb(address) {
  return (
    !/\s/.test(address) &&
    URL.canParse(address, "https://page.example/") &&
    /^https?:$/.test(new URL(address, "https://page.example/").protocol)
  );
}

function whole() {
  const base = at("base")
    .value.trim()
    .replace(/([^/])$/, "$1/");
  return { ...now, theme: at("theme").value, base, isInline: at("inline").checked };
}

function say(words) {
  at("taken").textContent = words;
}

/* Drafts: where they cannot be kept, the page says so and works on. What was said of a file that was opened stays. */
let isKept = true;
function keep() {
  const values = Object.fromEntries(settings.map((one) => [one.id, one.type === "checkbox" ? one.checked : one.value]));
  try {
    localStorage.setItem(key, JSON.stringify({ text: field.value, ...values }));
    if (!isKept) at("draft").textContent = "";
    isKept = true;
  } catch {
    isKept = false;
    at("draft").textContent = "This browser does not keep the draft: it is gone when the page is closed.";
  }
}

function restore() {
  try {
    const { text, ...values } = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof text === "string") field.value = text;
    for (const one of settings) {
      const value = values[one.id];
      if (one.type === "checkbox") one.checked = value ?? one.checked;
      else if (typeof value === "string" && (one.tagName !== "SELECT" || [...one.options].some((option) => option.value === value)))
        one.value = value;
    }
  } catch {
    isKept = false;
    at("draft").textContent = "This browser does not keep drafts.";
  }
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    keep();
    void read();
  }, 200);
});
addEventListener("pagehide", keep);
for (const one of settings) {
  one.addEventListener(one.tagName === "INPUT" && one.type !== "checkbox" ? "input" : "change", () => {
    keep();
    void read();
  });
}

/** Puts a text in place of what is there; what was said of that goes with it. */
function put(text, label, note = "") {
  editor.replace(text, label);
  at("draft").textContent = note;
}

async function open(file) {
  try {
    const { text, note } = dateline.decodeText(new Uint8Array(await file.arrayBuffer()), file.name);
    put(text, `opening ${file.name}`, note);
  } catch (error) {
    at("draft").textContent = error.message;
  }
}

at("file").addEventListener("change", ({ target }) => {
  if (target.files[0]) void open(target.files[0]);
  target.value = "";
});
addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("is-over");
});
addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && document.body.classList.remove("is-over"));
addEventListener("drop", (event) => {
  document.body.classList.remove("is-over");
  const file = event.dataTransfer?.files[0];
  const text = event.dataTransfer?.getData("text/plain");
  if (file === undefined && (!text || event.target === field)) return;
  event.preventDefault();
  if (file !== undefined) void open(file);
  else put(text, "dropping a text");
});
at("starter").addEventListener("click", () => put(`${JSON.stringify(dateline.starter, null, 2)}\n`, "the starter story"));
at("sheet").addEventListener("click", () => put(dateline.starterSheet, "the starter sheet"));
at("clear").addEventListener("click", () => put("", "clearing"));

for (const details of document.querySelectorAll(".codes details")) {
  details.addEventListener("toggle", writeCodes);
  const area = details.querySelector("textarea");
  details.querySelector("button").addEventListener("click", () => {
    copy(area).then(
      () => say("Copied."),
      (error) => say(error.message),
    );
  });
}
at("save-page").addEventListener("click", () => {
  standalonePage(whole()).then(
    (text) => {
      save("timeline.html", "text/html", text);
      say("timeline.html is among your downloads.");
    },
    (error) => say(error.message),
  );
});
at("save-story").addEventListener("click", () => {
  save("story.json", "application/json", dateline.storyToJson(now.story));
  say("story.json is among your downloads.");
});

restore();
editor.mark(new Map());
void read();
