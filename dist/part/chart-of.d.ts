/** An element that holds a timeline, or a D3 selection of one. */
type Holder = Element | {
    readonly node: () => Element | null;
};

export type { Holder };
