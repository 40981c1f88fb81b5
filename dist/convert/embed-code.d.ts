/** A timeline in a frame. */
interface EmbedOptions {
    /** Address of the frame's page: "https://graphics.example/dateline/embed.html?src=kupol.json". */
    readonly url: string;
    /** What the frame is called; a screen reader says it. */
    readonly title: string;
    /** Height in px until the frame says its own (default 600). */
    readonly height?: number;
    /** Heights by the least width of the frame, both in px, as they were measured: nothing moves then when the frame is loaded. */
    readonly heights?: Readonly<Record<number, number>>;
    /** Names the timeline in the address of the page around it, which then keeps what the reader looks at. */
    readonly links?: string;
    /** Address of `embed-host.min.js`, where the page around the frame may load it. Other hosts' scripts will do, too. */
    readonly host?: string;
}
/**
 * Returns the HTML that shows a timeline in a frame of another page: one `iframe` and, where it is asked for, the script that gives it its height.
 * @throws TypeError for an address that does not lead to the web (`javascript:`, `data:`, none), and for a height that is none
 * @example embedCode({ url: "https://graphics.example/embed.html?src=kupol.json", title: "How experts visited Kupol" })
 */
declare function embedCode({ url, title, height, heights, links, host }: EmbedOptions): string;

export { embedCode };
export type { EmbedOptions };
