import { Wording } from '../locale/wording.js';
import { Model } from '../model/model.js';
import { Event } from '../schema/story.js';
import { Paragraph } from '../schema/prose.js';
import { Text } from '../schema/text.js';

/** Words a story: its own texts in the reader's language, dates and phrases from the locale. */
interface Teller extends Wording {
    readonly model: Model;
    /** Returns a text in the reader's language, or in the next best that the story has; "" for none. */
    readonly text: (text: Text | undefined) => string;
    /** What was told in another language than the reader's, and the tag of that language; it grows with the telling. */
    readonly foreign: Map<string, string>;
    /** Returns the paragraphs of a text with emphasis and links. */
    readonly prose: (text: Text | undefined) => readonly Paragraph[];
    /** Returns the date in words; where events stand by their first publication, that date and their own. */
    readonly date: (event: Event, form: "long" | "short") => string;
    readonly title: (event: Event) => string;
    /** Returns a date given as EDTF in words; what cannot be read stands as it is. */
    readonly dateOf: (edtf: string) => string;
}

export type { Teller };
