import { Words } from '../locale/locale.js';
import { ButtonGroup, Button } from '../render/text/controls-markup.js';
import { Markup } from '../render/text/markup.js';
import { LegendEntry } from '../scene/scene.js';
import { Moment } from './moment.js';

/** Controls that belong together, as they are drawn. */
interface ShownGroup extends ButtonGroup {
    /** True where the part draws them itself, outside the toolbar. */
    readonly isAside?: boolean;
}
/** What an optional part adds to a picture: pure functions, which say what to draw for what the reader looks at. */
interface StillPart<Group extends ShownGroup = ShownGroup> {
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

export type { ShownGroup, StillPart };
