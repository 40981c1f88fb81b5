import { readerView, viewOf } from './component/reader-view.js';
import { readDate } from './component/timeline.js';
import en from './locale/en.js';
import { checkOption } from './scene/option-rules.js';
import { adoptStyle } from './element/adopt-style.js';
import { attributeNames, propertyOf, textOf, setOptions, attributeWarning } from './element/attributes.js';
import { baseElement, takeUp } from './element/base-element.js';
import { faultDiagnostics, wordingFor } from './element/load-notice.js';
import { pictureIn } from './element/picture-in.js';
import { newRegistry, registered, tagFor, partsFor } from './element/registry.js';
import { storySource } from './element/story-source.js';
import { readerViewIn, writeTexts, textsOf, viewIn, isView } from './element/view-attributes.js';

const properties = ["story", "view", ...attributeNames.map(propertyOf)];
class DatelineElement extends baseElement() {
  static observedAttributes = attributeNames;
  /** What attributes can name is the page's own, as the names of its elements are. */
  static #registry = newRegistry();
  /**
   * Lets the attributes `locale` and `parts` name languages and parts that a page imports, and lets stories be read that are not JSON.
   * @param things languages, parts, and readers of texts
   * @throws TypeError for anything else
   * @example DatelineElement.register(fr, zoom, find)
   */
  static register(...things) {
    for (const thing of things) checkOption("DatelineElement.register", "each argument", thing, registered);
    DatelineElement.#registry.add(things);
  }
  #emit = (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  #source = storySource(DatelineElement.#registry.readers, () => this.#ask());
  #observer = new MutationObserver(() => this.#ask());
  #picture;
  #changed = /* @__PURE__ */ new Set();
  #leaving = new AbortController();
  #isAsked = false;
  /** Whether the scripts of the page have run that it waits for. */
  #isRead = false;
  #given;
  #told = {};
  #diagnostics = [];
  /** The warnings of the attributes that were told last. */
  #warned = "[]";
  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", slotAssignment: "manual" });
    const slot = root.appendChild(this.ownerDocument.createElement("slot"));
    this.#picture = pictureIn(this, slot, this.#emit);
  }
  /** The story that is drawn. One that is set here comes before `src` and before what stands in the element; null takes it away. */
  get story() {
    return this.#given === void 0 ? this.#told.story : this.#given.story;
  }
  set story(story) {
    this.#given = story === void 0 || story === null ? void 0 : { story };
    this.#ask();
  }
  /** What the reader looks at. Setting it changes what it names, undefined resets; the attributes say the same. */
  get view() {
    return readerViewIn(this);
  }
  set view(change) {
    const checked = Object.entries(readerView(viewOf("view", change, readDate)));
    const named = Object.fromEntries(checked.filter(([name]) => name in change));
    writeTexts(this, textsOf(this.view), textsOf({ ...this.view, ...named }));
  }
  /** What is wrong with the story that was drawn last, with its address and with the attributes. */
  get diagnostics() {
    return this.#diagnostics;
  }
  /** Loads `src` again. What stands is kept until the answer is there, and after it where that is none. */
  reload() {
    this.#source.again();
    this.#ask();
  }
  connectedCallback() {
    const { ownerDocument: document } = this;
    const { signal } = this.#leaving = new AbortController();
    const read = () => {
      this.#isRead = true;
      this.#askAgain();
    };
    if (document.readyState !== "complete") {
      document.addEventListener("DOMContentLoaded", read, { signal });
      document.defaultView?.addEventListener("load", read, { signal });
    }
    this.addEventListener("click", (click) => this.#picture.isRetry(click) && this.reload(), { signal });
    DatelineElement.#registry.waiting.add(this.#askAgain);
    this.#observer.observe(this, { childList: true });
    this.#picture.assign();
    this.#ask();
    takeUp(this, properties);
  }
  disconnectedCallback() {
    this.#leaving.abort();
    DatelineElement.#registry.waiting.delete(this.#askAgain);
    this.#observer.disconnect();
    this.#source.end();
    this.#picture.end();
  }
  /** Moved as a whole, it is neither taken out nor put in. */
  connectedMoveCallback() {
    adoptStyle(this);
  }
  attributeChangedCallback(name, before, now) {
    if (before === now || this.#picture.isTelling()) return;
    this.#changed.add(name);
    this.#ask();
  }
  /** What the attributes name may be there now. */
  #askAgain = () => {
    this.#changed.add("locale").add("parts");
    this.#ask();
  };
  /** However much changes at once, it is drawn once. */
  #ask() {
    if (this.#isAsked || !this.isConnected) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.isConnected) this.#update();
    });
  }
  #update() {
    const src = textOf(this, "src");
    const script = this.querySelector(':scope > script[type="application/json"]');
    const told = this.#source.look({
      given: this.#given,
      url: src && addressOf(src, this.baseURI),
      text: script?.textContent ?? void 0
    });
    const { readyState } = this.ownerDocument;
    const tag = tagFor(this);
    const locale = DatelineElement.#registry.locale(tag);
    this.#picture.assign();
    if (locale === void 0 ? readyState !== "complete" && !this.#isRead : readyState === "loading") return;
    this.#draw(told, this.#setUp(locale, tag));
    this.#picture.notify(told);
  }
  /** Tells the chart what the attributes say; returns what cannot be read. */
  #setUp(locale, tag) {
    const { chart, part } = this.#picture;
    const warnings = [];
    const warn = (name, why) => void warnings.push(attributeWarning(this, name, why));
    setOptions(chart, this, warn);
    if (locale === void 0 && textOf(this, "locale")) warn("locale", `the page has no catalogue for "${tag}"`);
    chart.locale(locale ?? en).parts([part, ...partsFor(this, DatelineElement.#registry, warn)]);
    viewIn(this, new Set(attributeNames), warn);
    return warnings;
  }
  #draw(told, warnings) {
    const picture = this.#picture;
    const before = this.#told;
    const changed = [...this.#changed];
    const wasDrawn = picture.isDrawn();
    this.#changed.clear();
    this.#told = told;
    const isAnswer = told !== before && told.isLoading !== true;
    const isStale = !wasDrawn || isAnswer && told.fault === void 0 || !changed.every(isView);
    if (told.story === void 0) picture.clear();
    else if (isStale) picture.draw(told.story);
    if (wasDrawn) picture.look(new Set(changed));
    if (picture.lacks(textOf(this, "select"))) warnings.push(attributeWarning(this, "select", "no event has this id"));
    const warned = JSON.stringify(warnings);
    if (isAnswer || warned !== this.#warned || isStale && told.story !== void 0) this.#report(told, isAnswer, warnings);
    this.#warned = warned;
  }
  #report(told, isAnswer, warnings) {
    const { url, story, fault, report = [] } = told;
    const faults = faultDiagnostics(told, wordingFor(en));
    const found = this.#picture.isDrawn() ? this.#picture.chart.diagnostics() : [];
    this.#diagnostics = [...warnings, ...faults, ...report, ...found];
    this.#emit("dateline-diagnostics", { diagnostics: this.#diagnostics, element: this });
    const [diagnostic] = faults;
    if (!isAnswer) return;
    if (diagnostic) this.#emit("dateline-error", { diagnostic, url, status: fault?.status, element: this });
    else if (url !== void 0) this.#emit("dateline-load", { url, story, element: this });
  }
}
function addressOf(src, base) {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}

export { DatelineElement };
