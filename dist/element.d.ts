import { ElementAttributes } from './element/element-attributes.js';
import { ReaderView } from './core.js';
import { Locale } from './core.js';
import { Part } from './core.js';
import { Diagnostic } from './core.js';
import { DatelineEvents } from './element/element-events.js';
export { ErrorDetail, LoadDetail } from './element/element-events.js';
import { TextReader } from './element/load-story.js';
export { TextOrigin } from './element/load-story.js';

declare const DatelineElement_base: new () => HTMLElement & ElementAttributes;
/**
 * `<d3-dateline>`: a timeline whose state is in its attributes. `d3-dateline/element/define` gives it its name. What stands in it is shown
 * until a story is drawn, and again where none can be.
 * @example <d3-dateline src="story.json" locale="fr" parts="zoom find"><ol>…</ol></d3-dateline>
 */
declare class DatelineElement extends DatelineElement_base {
    #private;
    static readonly observedAttributes: readonly string[];
    /**
     * Lets the attributes `locale` and `parts` name languages and parts that a page imports, and lets stories be read that are not JSON.
     * @param things languages, parts, and readers of texts
     * @throws TypeError for anything else
     * @example DatelineElement.register(fr, zoom, find)
     */
    static register(...things: readonly (Locale | Part | TextReader)[]): void;
    constructor();
    /** The story that is drawn. One that is set here comes before `src` and before what stands in the element; null takes it away. */
    get story(): unknown;
    set story(story: unknown);
    /** What the reader looks at. Setting it changes what it names, undefined resets; the attributes say the same. */
    get view(): ReaderView;
    set view(change: ReaderView);
    /** What is wrong with the story that was drawn last, with its address and with the attributes. */
    get diagnostics(): readonly Diagnostic[];
    /** Loads `src` again. What stands is kept until the answer is there, and after it where that is none. */
    reload(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Moved as a whole, it is neither taken out nor put in. */
    connectedMoveCallback(): void;
    attributeChangedCallback(name: string, before: string | null, now: string | null): void;
}
declare global {
    interface HTMLElementTagNameMap {
        "d3-dateline": DatelineElement;
    }
    interface GlobalEventHandlersEventMap extends DatelineEvents {
    }
}

export { DatelineElement, DatelineEvents, ElementAttributes, TextReader };
