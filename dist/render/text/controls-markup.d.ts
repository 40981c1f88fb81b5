import { Markup } from './markup.js';

/** A button as it is drawn. */
interface Button {
    readonly key: string;
    readonly label: string;
    readonly sign?: string | undefined;
    readonly isPressed?: boolean | undefined;
    readonly isExpanded?: boolean | undefined;
    readonly isDisabled?: boolean | undefined;
    /** The shapes before its label: it is drawn as what they mean, not as a button. */
    readonly sample?: Markup | undefined;
    /** The legend's entry that it may stand for. */
    readonly explains?: string | undefined;
}
/** Buttons that belong together. */
interface ButtonGroup {
    readonly key: string;
    readonly label: string;
    readonly controls: readonly Button[];
    /** True where its label is seen. */
    readonly isTitled?: boolean;
}

export type { Button, ButtonGroup };
