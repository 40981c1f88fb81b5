import { Part } from './core.js';
import { Address } from './part/links/page-address.js';

/** How links are kept. */
interface LinksOptions extends Partial<Address> {
    /** Names the timeline in the fragment; default: the id of the element that holds it, else "dateline". */
    readonly name?: string;
    /** Is told the language that an address asks for. Where it is given, links hold the language that is read. */
    readonly language?: (tag: string) => void;
}
/**
 * Returns a part that keeps what the reader looks at in an address of the page's choice.
 * @param options what differs from the page's own address: in a frame, what its host reads and writes
 * @example timeline().parts([linksThrough({ read: () => latest, write: (fragment) => parent.postMessage({ fragment }, host) })])
 */
declare function linksThrough(options?: LinksOptions): Part;
/**
 * Keeps the event, the window and the filter that the reader chose in the fragment of the page's address, reads them from there, and copies
 * a link to them.
 * @example timeline().parts([links])
 */
declare const links: Part;

export { Address, links, linksThrough };
export type { LinksOptions };
