import { Words } from '../locale/locale.js';
import { Model } from '../model/model.js';
import { Markup } from '../render/text/markup.js';
import { TextMetrics } from '../layout/text-metrics.js';
import { DrawnChart } from '../scene/chart-scene.js';
import { LegendEntry } from '../scene/scene.js';
import { Teller } from '../scene/teller.js';
import { View, Form } from '../state/view.js';

/** What stands when a part is asked for its share of the picture. */
interface Moment {
    /** The whole story, the whole with events where the clock places them, and what of it is shown. */
    readonly whole: Model;
    readonly placed: Model;
    readonly model: Model;
    readonly teller: Teller;
    readonly view: View;
    readonly form: Form;
    /** Width of the picture in px. */
    readonly width: number;
    /** Begins every id. */
    readonly id: string;
    readonly metrics: TextMetrics;
    /** The lanes as drawn; undefined in a list and in a table. */
    readonly drawn: DrawnChart | undefined;
}
/** What a part may do with the timeline that it belongs to. */
interface ReaderChart {
    readonly figure: HTMLElement;
    /** What of the view the reader can choose: a part is there for it. */
    readonly kept: ReadonlySet<keyof View | undefined>;
    /** The picture that stands, and the view as it is now. */
    readonly moment: () => Moment;
    /** Changes the view and draws it. A change that comes from the reader names the DOM event. */
    readonly show: (change: View, source?: Event) => void;
    /** Draws all anew, after a part has only moved what stood there. */
    readonly draw: () => void;
    /** Tells the reader something, on screen and to a screen reader, until the next change. */
    readonly say: (text: string) => void;
    /** Listens until the timeline is removed. */
    readonly on: (target: EventTarget | undefined, types: string, listener: (event: never) => void, options?: AddEventListenerOptions) => void;
}
/** A button among the controls. */
interface Control {
    /** Names it among all controls: "zoom.in". */
    readonly key: string;
    readonly label: string;
    /** What is seen in place of the label, when it is short enough to need none: "+". */
    readonly sign?: string | undefined;
    /** For a switch: whether it is on. */
    readonly isPressed?: boolean | undefined;
    /** For what opens a panel: whether it is open. */
    readonly isExpanded?: boolean | undefined;
    readonly isDisabled?: boolean | undefined;
    /** The shapes before its label: it is drawn as what they mean, not as a button. */
    readonly sample?: Markup | undefined;
    /** The legend's entry that it may stand for. */
    readonly explains?: string | undefined;
    readonly press: (chart: ReaderChart, source: Event) => void;
}
/** Controls that belong together. */
interface ControlGroup {
    readonly key: string;
    readonly label: string;
    readonly controls: readonly Control[];
    /** True where its label is seen. */
    readonly isTitled?: boolean;
    /** True where the part draws them itself, outside the toolbar. */
    readonly isAside?: boolean;
}
/**
 * An optional part of a timeline. A page that does not use one does not load it. `listen`, `follow` and `changed` act on the timeline; all
 * else is pure and says what to draw for what the reader looks at.
 */
interface Part {
    readonly name: string;
    /** Its words in English, for a language that lacks them. */
    readonly words: Words;
    /** What of the view the reader chooses by it. */
    readonly keeps?: keyof View;
    /** Returns the model as the reader wants to see it: with fewer events, or with events in another place. */
    readonly lens?: (model: Model, view: View, form: Form) => Model;
    /** Whether its lens comes after those of all other parts, which may move events. */
    readonly hasLastLens?: true;
    readonly controls?: (moment: Moment) => readonly ControlGroup[];
    /** What stands between the controls and the picture: an open panel, a strip. */
    readonly above?: (moment: Moment) => readonly Markup[];
    /** What stands in place of the picture. */
    readonly body?: (moment: Moment) => Markup | undefined;
    /** Which of its controls stand in the legend, in place of the entries that they explain. */
    readonly legend?: (moment: Moment, legend: readonly LegendEntry[]) => readonly Control[];
    /** What is drawn over the lanes, as a group of their SVG. */
    readonly overlay?: (moment: Moment) => Markup | undefined;
    /** What the reader must know of what is not shown, in whole sentences or lines. */
    readonly notes?: (moment: Moment) => readonly string[];
    /** Begins to listen on a timeline; may return what ends it, for what `on` does not end. */
    readonly listen?: (chart: ReaderChart) => (() => void) | undefined;
    /** Makes the picture follow a change of the view at little cost, for the time being; returns false where all must be drawn anew. */
    readonly follow?: (chart: ReaderChart, before: View) => boolean;
    /** Is told after the view has changed, and by which act of the reader; undefined where the page or a part did it. */
    readonly changed?: (chart: ReaderChart, before: View, source: Event | undefined) => void;
}

export type { Control, ControlGroup, Moment, Part, ReaderChart };
