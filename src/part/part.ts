import type { Model } from "../model/model.ts";
import type { Button } from "../render/text/controls-markup.ts";
import type { LegendEntry } from "../scene/scene.ts";
import type { Form, View } from "../state/view.ts";
import type { Moment } from "./moment.ts";
import type { ShownGroup, StillPart } from "./still-part.ts";

export type { Moment } from "./moment.ts";

/** What a part may do with the timeline that it belongs to. */
export interface ReaderChart {
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
  readonly on: (
    target: EventTarget | undefined,
    types: string,
    listener: (event: never) => void,
    options?: AddEventListenerOptions,
  ) => void;
}

/** A button among the controls. Its key names it among all: "zoom.in". */
export interface Control extends Button {
  readonly press: (chart: ReaderChart, source: Event) => void;
}

/** Controls that belong together. */
export interface ControlGroup extends ShownGroup {
  readonly controls: readonly Control[];
}

/**
 * An optional part of a timeline. A page that does not use one does not load it. `listen`, `follow` and `changed` act on the timeline; all
 * else is pure and says what to draw for what the reader looks at.
 */
export interface Part extends StillPart<ControlGroup> {
  /** What of the view the reader chooses by it. */
  readonly keeps?: keyof View;
  readonly legend?: (moment: Moment, legend: readonly LegendEntry[]) => readonly Control[];
  /** Returns the model as the reader wants to see it: with fewer events, or with events in another place. */
  readonly lens?: (model: Model, view: View, form: Form) => Model;
  /** Whether its lens comes after those of all other parts, which may move events. */
  readonly hasLastLens?: true;
  /** Begins to listen on a timeline; may return what ends it, for what `on` does not end. */
  readonly listen?: (chart: ReaderChart) => (() => void) | undefined;
  /** Makes the picture follow a change of the view at little cost, for the time being; returns false where all must be drawn anew. */
  readonly follow?: (chart: ReaderChart, before: View) => boolean;
  /** Is told after the view has changed, and by which act of the reader; undefined where the page or a part did it. */
  readonly changed?: (chart: ReaderChart, before: View, source: Event | undefined) => void;
}
