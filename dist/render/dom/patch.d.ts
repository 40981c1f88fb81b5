/** What animates an update: a D3 transition, as `selection.transition().call(chart)` passes it. */
interface TransitionLike {
    readonly selection: () => unknown;
}

export type { TransitionLike };
