import type { Model } from "../model/model.ts";
import type { Diagnostic } from "../schema/index.ts";
import type { TextMetrics } from "../layout/text-metrics.ts";
import type { DrawnScene } from "../scene/build-scene.ts";
import type { Intent, View } from "../state/view.ts";
import type { Control, Moment, Part, ReaderChart } from "../part/part.ts";
import type { Settings } from "./settings.ts";

/** One timeline on one element. */
export interface Mounted {
  readonly element: Element;
  readonly figure: HTMLElement;
  readonly id: string;
  settings: Settings;
  model: Model;
  diagnostics: readonly Diagnostic[];
  view: View;
  /** Whether what a server sent still stands as it was sent. */
  isStill: boolean;
  /** Width of the picture that stands, in px; 0 while the container is hidden. */
  width: number;
  metrics: TextMetrics | undefined;
  /** The picture that stands. */
  scene: DrawnScene | undefined;
  /** What the optional parts know of it. */
  moment: Moment | undefined;
  /** What the reader was told last. */
  said: string;
  /** Letters typed to find an event, and when the last was, in ms. */
  typed: { readonly text: string; readonly at: number };
  /** Whether the page is being printed. */
  isPrinting: boolean;
  /** What the controls do, by their keys. */
  presses: ReadonlyMap<string, Control["press"]>;
  /** What parts hold the timeline by. */
  chart: ReaderChart;
  /** The parts that listen, and what ends that. */
  listening: readonly Part[];
  endParts: () => void;
  /** What is open in it: an event by its id, or a "+n". */
  opened: string | undefined;
  /** Ends everything that was begun for this element. */
  release: () => void;
  /** Answers an intent of the reader. */
  answer: (intent: Intent, source: Event | undefined) => void;
}
