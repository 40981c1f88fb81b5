import { Layout } from '../layout/layout.js';
import { ChartScene } from './scene.js';

/** A chart, and which items each of its clusters stands for. */
interface DrawnChart {
    readonly chart: ChartScene;
    readonly layout: Layout;
}

export type { DrawnChart };
