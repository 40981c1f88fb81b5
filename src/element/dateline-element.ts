import { readerView, viewOf, type ReaderView } from "../component/reader-view.ts";
import { readDate } from "../component/timeline.ts";
import { en } from "../locale/en.ts";
import type { Locale } from "../locale/locale.ts";
import type { Part } from "../part/part.ts";
import { checkOption } from "../scene/option-rules.ts";
import type { Diagnostic } from "../schema/index.ts";
import { adoptStyle } from "./adopt-style.ts";
import { attributeNames, attributeWarning, propertyOf, setOptions, textOf, type AttributeName } from "./attributes.ts";
import { baseElement, takeUp } from "./base-element.ts";
import type { DatelineEvents } from "./element-events.ts";
import { faultDiagnostics, wordingFor } from "./load-notice.ts";
import type { TextReader } from "./load-story.ts";
import { pictureIn, type Emit, type Picture } from "./picture-in.ts";
import { newRegistry, partsFor, registered, tagFor } from "./registry.ts";
import { storySource, type Asked, type Told } from "./story-source.ts";
import { isView, readerViewIn, textsOf, viewIn, writeTexts } from "./view-attributes.ts";

export type { ElementAttributes } from "./element-attributes.ts";
export type { DatelineEvents, ErrorDetail, LoadDetail } from "./element-events.ts";
export type { TextOrigin, TextReader } from "./load-story.ts";

const properties = ["story", "view", ...attributeNames.map(propertyOf)];

/**
 * `<d3-dateline>`: a timeline whose state is in its attributes. `d3-dateline/element/define` gives it its name. What stands in it is shown
 * until a story is drawn, and again where none can be.
 * @example <d3-dateline src="story.json" locale="fr" parts="zoom find"><ol>…</ol></d3-dateline>
 */
export class DatelineElement extends baseElement() {
  static readonly observedAttributes: readonly string[] = attributeNames;

  /** What attributes can name is the page's own, as the names of its elements are. */
  static readonly #registry = newRegistry();

  /**
   * Lets the attributes `locale` and `parts` name languages and parts that a page imports, and lets stories be read that are not JSON.
   * @param things languages, parts, and readers of texts
   * @throws TypeError for anything else
   * @example DatelineElement.register(fr, zoom, find)
   */
  static register(...things: readonly (Locale | Part | TextReader)[]): void {
    for (const thing of things) checkOption("DatelineElement.register", "each argument", thing, registered);
    DatelineElement.#registry.add(things);
  }

  readonly #emit: Emit = (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  readonly #source = storySource(DatelineElement.#registry.readers, () => this.#ask());
  readonly #observer = new MutationObserver(() => this.#ask());
  readonly #picture: Picture;
  readonly #changed = new Set<string>();
  #leaving = new AbortController();
  #isAsked = false;
  /** Whether the scripts of the page have run that it waits for. */
  #isRead = false;
  #given: Asked["given"];
  #told: Told = {};
  #diagnostics: readonly Diagnostic[] = [];
  /** The warnings of the attributes that were told last. */
  #warned = "[]";

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", slotAssignment: "manual" });
    const slot = root.appendChild(this.ownerDocument.createElement("slot"));
    this.#picture = pictureIn(this, slot, this.#emit);
  }

  /** The story that is drawn. One that is set here comes before `src` and before what stands in the element; null takes it away. */
  get story(): unknown {
    return this.#given === undefined ? this.#told.story : this.#given.story;
  }
  set story(story: unknown) {
    this.#given = story === undefined || story === null ? undefined : { story };
    this.#ask();
  }

  /** What the reader looks at. Setting it changes what it names, undefined resets; the attributes say the same. */
  get view(): ReaderView {
    return readerViewIn(this);
  }
  set view(change: ReaderView) {
    const checked = Object.entries(readerView(viewOf("view", change, readDate)));
    const named = Object.fromEntries(checked.filter(([name]) => name in change));
    writeTexts(this, textsOf(this.view), textsOf({ ...this.view, ...named }));
  }

  /** What is wrong with the story that was drawn last, with its address and with the attributes. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** Loads `src` again. What stands is kept until the answer is there, and after it where that is none. */
  reload(): void {
    this.#source.again();
    this.#ask();
  }

  connectedCallback(): void {
    const { ownerDocument: document } = this;
    const { signal } = (this.#leaving = new AbortController());
    const read = (): void => {
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

  disconnectedCallback(): void {
    this.#leaving.abort();
    DatelineElement.#registry.waiting.delete(this.#askAgain);
    this.#observer.disconnect();
    this.#source.end();
    this.#picture.end();
  }

  /** Moved as a whole, it is neither taken out nor put in. */
  connectedMoveCallback(): void {
    adoptStyle(this);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#picture.isTelling()) return;
    this.#changed.add(name);
    this.#ask();
  }

  /** What the attributes name may be there now. */
  readonly #askAgain = (): void => {
    this.#changed.add("locale").add("parts");
    this.#ask();
  };

  /** However much changes at once, it is drawn once. */
  #ask(): void {
    if (this.#isAsked || !this.isConnected) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const src = textOf(this, "src");
    const script = this.querySelector(':scope > script[type="application/json"]');
    const told = this.#source.look({
      given: this.#given,
      url: src && addressOf(src, this.baseURI),
      text: script?.textContent ?? undefined,
    });
    const { readyState } = this.ownerDocument;
    const tag = tagFor(this);
    const locale = DatelineElement.#registry.locale(tag);
    this.#picture.assign();
    // The rest of the element, or a catalogue, is still to come.
    if (locale === undefined ? readyState !== "complete" && !this.#isRead : readyState === "loading") return;
    this.#draw(told, this.#setUp(locale, tag));
    this.#picture.notify(told);
  }

  /** Tells the chart what the attributes say; returns what cannot be read. */
  #setUp(locale: Locale | undefined, tag: string): Diagnostic[] {
    const { chart, part } = this.#picture;
    const warnings: Diagnostic[] = [];
    const warn = (name: AttributeName, why: string): void => void warnings.push(attributeWarning(this, name, why));
    setOptions(chart, this, warn);
    if (locale === undefined && textOf(this, "locale")) warn("locale", `the page has no catalogue for "${tag}"`);
    chart.locale(locale ?? en).parts([part, ...partsFor(this, DatelineElement.#registry, warn)]);
    viewIn(this, new Set(attributeNames), warn);
    return warnings;
  }

  #draw(told: Told, warnings: Diagnostic[]): void {
    const picture = this.#picture;
    const before = this.#told;
    const changed = [...this.#changed];
    const wasDrawn = picture.isDrawn();
    this.#changed.clear();
    this.#told = told;
    const isAnswer = told !== before && told.isLoading !== true;
    // A story that was changed in place is another one too.
    const isStale = !wasDrawn || (isAnswer && told.fault === undefined) || !changed.every(isView);
    if (told.story === undefined) picture.clear();
    else if (isStale) picture.draw(told.story);
    if (wasDrawn) picture.look(new Set(changed));
    if (picture.lacks(textOf(this, "select"))) warnings.push(attributeWarning(this, "select", "no event has this id"));
    const warned = JSON.stringify(warnings);
    if (isAnswer || warned !== this.#warned || (isStale && told.story !== undefined)) this.#report(told, isAnswer, warnings);
    this.#warned = warned;
  }

  #report(told: Told, isAnswer: boolean, warnings: readonly Diagnostic[]): void {
    const { url, story, fault, report = [] } = told;
    const faults = faultDiagnostics(told, wordingFor(en));
    const found = this.#picture.isDrawn() ? this.#picture.chart.diagnostics() : [];
    this.#diagnostics = [...warnings, ...faults, ...report, ...found];
    this.#emit("dateline-diagnostics", { diagnostics: this.#diagnostics, element: this });
    const [diagnostic] = faults;
    if (!isAnswer) return;
    if (diagnostic) this.#emit("dateline-error", { diagnostic, url, status: fault?.status, element: this });
    else if (url !== undefined) this.#emit("dateline-load", { url, story, element: this });
  }
}

/** Returns an absolute address. One that is none is asked for all the same: that nothing comes is said then. */
function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "d3-dateline": DatelineElement;
  }
  interface GlobalEventHandlersEventMap extends DatelineEvents {}
}
