import type { Paragraph } from "../schema/index.ts";
import type { Shape } from "./mark-shapes.ts";

/** A lane's colour: a number of the palette in the style sheet, or one that the story gives. */
export type Colour = { readonly palette: number } | { readonly value: string };

/** A status with a badge of its own shape. */
export interface StatusBadge {
  /** The shape as a character, for a line of text. */
  readonly sign: string;
  readonly path: string;
  readonly word: string;
}

/** One line of text in the chart. */
export interface ChartLine {
  readonly text: string;
  readonly role: "title" | "note";
  /** Baseline from the mark's centre line, in px. */
  readonly y: number;
}

/** One event in the chart. */
export interface ChartMark {
  readonly key: string;
  /** The id of the event's item in the list: where its link points. */
  readonly target: string;
  /** Class names that say what it is, without the prefix. */
  readonly states: readonly string[];
  readonly colour: Colour;
  /** Origin of the shapes, in px. */
  readonly x: number;
  readonly y: number;
  /** From the origin to the last known day, in px; 0 for a point. */
  readonly length: number;
  readonly shapes: readonly Shape[];
  readonly badge: { readonly x: number; readonly width: number; readonly text: string } | undefined;
  readonly label: { readonly x: number; readonly anchor: "start" | "end"; readonly lines: readonly ChartLine[] } | undefined;
  /** Everything that the mark shows, in words: its accessible name. */
  readonly sentence: string;
}

/** A tick with its label; an empty label where there is no room for one. */
export interface LabelledTick {
  readonly key: string;
  readonly x: number;
  /** Where the label begins: its right end where time runs from right to left. */
  readonly labelX: number;
  readonly label: string;
  readonly isYear: boolean;
}

/** The story as horizontal lanes. */
export interface ChartScene {
  readonly name: string;
  /** Time runs from right to left; shapes are drawn as seen in a mirror, texts are not. */
  readonly isMirrored: boolean;
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  /** Whether a window is shown, which may move at any moment. */
  readonly isMoving: boolean;
  /** Font sizes by role, in px. */
  readonly sizes: { readonly title: number; readonly note: number; readonly axis: number; readonly lane: number; readonly badge: number };
  readonly lineHeights: { readonly axis: number; readonly lane: number };
  readonly ticks: readonly LabelledTick[];
  readonly lanes: readonly {
    readonly key: string;
    readonly lines: readonly string[];
    readonly labelY: number;
    readonly bottom: number;
    readonly colour: Colour;
  }[];
  readonly marks: readonly ChartMark[];
  readonly clusters: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly name: string;
  }[];
}

/** One event in the list. */
export interface ListItem {
  readonly key: string;
  readonly target: string;
  readonly states: readonly string[];
  readonly colour: Colour;
  readonly shapes: readonly Shape[];
  /** Length of the upright mark in px, 0 for a glyph; and where its shapes begin. */
  readonly length: number;
  readonly origin: number;
  readonly badge: string | undefined;
  readonly date: string;
  /** For `<time datetime>`, where HTML can say it: a day, a month or a year. */
  readonly machineDate: string | undefined;
  readonly title: string;
  readonly status: StatusBadge | undefined;
  readonly replies: readonly string[];
  /** What the mark shows and the visible words do not say. */
  readonly aloud: string;
  readonly card: Card | undefined;
  readonly isOpen: boolean;
}

/** The story as a list, in time order, under year headings. */
export interface ListScene {
  readonly name: string;
  readonly isMirrored: boolean;
  readonly years: readonly { readonly key: string; readonly label: string; readonly items: readonly ListItem[] }[];
}

/** A piece of a line in the card: words, a badge, a link, or the way to another event. */
export type CardPiece =
  | { readonly type: "text"; readonly text: string; readonly isQuiet?: boolean }
  | { readonly type: "pill"; readonly text: string; readonly path?: string | undefined }
  | { readonly type: "number"; readonly text: string }
  | { readonly type: "link"; readonly text: string; readonly href: string }
  | { readonly type: "event"; readonly text: string; readonly id: string; readonly target: string };

/** One part of the card: a heading and its lines. */
export interface CardBlock {
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly (readonly CardPiece[])[];
}

/** Everything known of one event. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly dateNotes: readonly string[];
  readonly summary: readonly Paragraph[];
  /** Who says so and who replies on one side, where it was published on the other. */
  readonly columns: readonly (readonly CardBlock[])[];
  readonly close: string;
}

/** The events behind a "+n". */
export interface ClusterCard {
  readonly title: string;
  readonly lines: readonly (readonly CardPiece[])[];
  readonly rest: string | undefined;
  readonly close: string;
}

/** One entry of the legend. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly length: number;
  readonly origin: number;
}

/** The complete picture as data. */
export interface Scene {
  /** Begins every id, so that several timelines share a page. */
  readonly id: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The texts in another language, and the tag of each. */
  readonly foreign: ReadonlyMap<string, string>;
  readonly theme: "auto" | "light" | "dark";
  readonly headingLevel: number;
  /** The key of what the Tab key comes to among events; undefined where it comes to each. */
  readonly stop: string | undefined;
  readonly title: string | undefined;
  readonly description: readonly Paragraph[];
  readonly credits: readonly Paragraph[];
  readonly legendName: string;
  readonly legend: readonly LegendEntry[];
  readonly chart: ChartScene | undefined;
  readonly list: ListScene | undefined;
  readonly card: Card | undefined;
  readonly cluster: ClusterCard | undefined;
  readonly unplaced:
    | { readonly title: string; readonly items: readonly { readonly key: string; readonly title: string; readonly reason: string }[] }
    | undefined;
  /** Said in place of a picture: no events, or a story that is none. */
  readonly message: string | undefined;
}

export type { Paragraph };
