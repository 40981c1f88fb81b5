import { Address } from '../part/links/page-address.js';

/** The name that a timeline has between a frame and the page around it, which has its own for it. */
declare const nameInFrame = "timeline";
/**
 * Returns the address of the page around a frame, for `linksThrough`: what the reader looks at is kept there, where that page wants it.
 * Before the page has said so, nothing is written, and what is read is what the frame's own address asks for.
 * @param view the window of the frame's page
 * @example linksThrough({ name: nameInFrame, ...hostAddress(window) })
 */
declare function hostAddress(view: Window & typeof globalThis): Address;

export { hostAddress, nameInFrame };
