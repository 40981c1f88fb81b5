/** Attribute values; undefined and false leave the attribute out, true writes it empty. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** One element of the picture as data: written as text on a server, made into nodes in a page. */
interface Markup {
    readonly tag: string;
    readonly attributes: Attributes;
    readonly children: readonly (Markup | string)[];
    /** Names the element among its siblings, so that an update moves it instead of making another. */
    readonly key: string | undefined;
}

export type { Attributes, Markup };
