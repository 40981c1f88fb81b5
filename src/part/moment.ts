import type { Model } from "../model/model.ts";
import type { TextMetrics } from "../layout/text-metrics.ts";
import type { DrawnChart } from "../scene/chart-scene.ts";
import type { Teller } from "../scene/teller.ts";
import type { Form, View } from "../state/view.ts";

/** What stands when a part is asked for its share of the picture. */
export interface Moment {
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
