import type { Words } from "../locale/locale.ts";
import type { Button, ButtonGroup } from "../render/text/controls-markup.ts";
import type { Markup } from "../render/text/markup.ts";
import type { LegendEntry } from "../scene/scene.ts";
import type { Moment } from "./moment.ts";

/** Controls that belong together, as they are drawn. */
export interface ShownGroup extends ButtonGroup {
  /** True where the part draws them itself, outside the toolbar. */
  readonly isAside?: boolean;
}

/** What an optional part adds to a picture: pure functions, which say what to draw for what the reader looks at. */
export interface StillPart<Group extends ShownGroup = ShownGroup> {
  readonly name: string;
  /** Its words in English, for a language that lacks them. */
  readonly words: Words;
  readonly controls?: (moment: Moment) => readonly Group[];
  /** What stands between the controls and the picture: an open panel, a strip. */
  readonly above?: (moment: Moment) => readonly Markup[];
  /** What stands in place of the picture. */
  readonly body?: (moment: Moment) => Markup | undefined;
  /** Which of its controls stand in the legend, in place of the entries that they explain. */
  readonly legend?: (moment: Moment, legend: readonly LegendEntry[]) => readonly Button[];
  /** What is drawn over the lanes, as a group of their SVG. */
  readonly overlay?: (moment: Moment) => Markup | undefined;
  /** What the reader must know of what is not shown, in whole sentences or lines. */
  readonly notes?: (moment: Moment) => readonly string[];
}
