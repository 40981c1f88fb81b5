/**
 * What can be written in the tag of a `<d3-dateline>`. Each attribute is a property too, in camel case: text, or null where it is absent; null
 * takes it away. An attribute that is empty is as good as none. One that cannot be read is a diagnostic, and its default holds.
 *
 * The published `custom-elements.json` and the types come from this declaration.
 */
interface ElementAttributes {
    /** Address of the story's JSON, relative to the page. */
    src: string | null;
    /** Language of dates and phrases, a tag such as `fr` whose catalogue the page has loaded. Default: the page's `lang`, where it has that catalogue, else English. */
    locale: string | null;
    /** `horizontal` lanes, a `vertical` list, or `auto` (default): a list in containers under 600 px. */
    layout: string | null;
    /** `light`, `dark` or `auto` (default): the page's color-scheme. */
    theme: string | null;
    /** Width in px, 1 to 100,000. Default: that of the container. */
    width: string | null;
    /** Level of the title's heading, 1 to 6. Default: 2. */
    headingLevel: string | null;
    /** Names of optional parts, apart by blanks, in the order of their controls: `zoom find`. Default: none. */
    parts: string | null;
    /** Id of the event whose details are open. */
    select: string | null;
    /** The form that the reader chose: `horizontal`, `vertical` or `table`. Default: `layout` decides. */
    form: string | null;
    /** The days shown, as EDTF with both ends: `2024`, `2024-06/2025-01`. Default: all. */
    window: string | null;
    /** `reported` places events where they were reported first. Default: where they happened. */
    clock: string | null;
    /** Words that an event must hold to be shown. */
    find: string | null;
    /** Ids of lanes that are hidden, apart by blanks, percent-encoded where they hold one; `%` is what has no lane. */
    hideLanes: string | null;
    /** Statuses that are hidden, apart by blanks; `%` is what has none. */
    hideStatuses: string | null;
    /** Kinds of events that are hidden, apart by blanks. */
    hideKinds: string | null;
}

export type { ElementAttributes };
