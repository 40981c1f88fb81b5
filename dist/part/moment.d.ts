import { Model } from '../model/model.js';
import { TextMetrics } from '../layout/text-metrics.js';
import { DrawnChart } from '../scene/chart-scene.js';
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
    /** Whether lanes and list are both there, and the container's width chooses in CSS, as in a page without script. */
    readonly isEither?: boolean;
    /** Width of the picture in px. */
    readonly width: number;
    /** Begins every id. */
    readonly id: string;
    readonly metrics: TextMetrics;
    /** The lanes as drawn; undefined in a list and in a table. */
    readonly drawn: DrawnChart | undefined;
}

export type { Moment };
