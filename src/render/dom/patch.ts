import type { Attributes, Markup } from "../text/markup.ts";

const svg = "http://www.w3.org/2000/svg";
const html = "http://www.w3.org/1999/xhtml";

/** What animates an update: a D3 transition, as `selection.transition().call(chart)` passes it. */
export interface TransitionLike {
  readonly selection: () => unknown;
}

/** New nodes for an element. */
function create(document: Document, markup: Markup, namespace = html): Element {
  const space = markup.tag === "svg" ? svg : namespace;
  const node = document.createElementNS(space, markup.tag);
  const { attributes, key } = markup;
  for (const name in attributes) {
    const text = textOf(attributes[name]);
    if (text !== null) node.setAttribute(name, text);
  }
  for (const child of markup.children)
    node.appendChild(typeof child === "string" ? document.createTextNode(child) : create(document, child, space));
  if (key !== undefined) keys.set(node, key);
  return node;
}

/** What stands in an attribute; null where it is absent. */
function textOf(value: Attributes[string]): string | null {
  return value === undefined || value === false ? null : value === true ? "" : String(value);
}

/**
 * Makes nodes say what the markup says and touches nothing that says it already: the same picture twice is no mutation, a focused
 * node stays in place. Children with keys are joined by key, others by position.
 * @param transition animates the moves of keyed children, when given
 */
export function patch(node: Element, markup: Markup, transition?: TransitionLike): void {
  patchAttributes(node, markup);
  const { children } = markup;
  if (children.length > 0 && children.every((child) => typeof child !== "string" && child.key !== undefined)) {
    join(node, children as readonly Markup[], transition);
    return;
  }
  for (const [index, child] of children.entries()) patchChild(node, node.childNodes[index], child, transition);
  while (node.childNodes.length > children.length) node.lastChild?.remove();
}

function patchAttributes(node: Element, markup: Markup): void {
  for (const [name, value] of Object.entries(markup.attributes)) {
    const text = textOf(value);
    if (node.getAttribute(name) === text) continue;
    if (text === null) node.removeAttribute(name);
    else node.setAttribute(name, text);
    // What was typed into a field stands before its attribute.
    if (name === "value") (node as HTMLInputElement).value = text ?? "";
  }
  for (const name of node.getAttributeNames()) if (markup.attributes[name] === undefined) node.removeAttribute(name);
}

function patchChild(parent: Element, node: ChildNode | undefined, child: Markup | string, transition: TransitionLike | undefined): void {
  const document = parent.ownerDocument;
  if (typeof child === "string") {
    if (node?.nodeType === 3) {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else replace(parent, node, document.createTextNode(child));
    return;
  }
  const isSame = node?.nodeType === 1 && (node as Element).localName === child.tag && keyOf(node as Element) === child.key;
  if (isSame) patch(node as Element, child, transition);
  else replace(parent, node, create(document, child, parent.namespaceURI ?? html));
}

function replace(parent: Element, node: ChildNode | undefined, made: Node): void {
  if (node === undefined) parent.appendChild(made);
  else parent.replaceChild(made, node);
}

/** The keys of nodes stand beside them: what a page binds to them is overwritten by the next join, but never misleads it. */
const keys = new WeakMap<Element, string>();

/** Joins what a server drew from now on by the keys that it was sent with. Nothing of it changes. */
export function adopt(root: Element): void {
  for (const node of root.querySelectorAll("[data-key]")) keys.set(node, node.getAttribute("data-key") ?? "");
}

/** Returns the key that a node was joined by, if any. */
export function keyOf(node: Element): string | undefined {
  return keys.get(node);
}

/** Joins keyed children to their nodes as D3 does: enter, update, exit, in order. What is HTML comes and goes at once. */
function join(parent: Element, children: readonly Markup[], transition: TransitionLike | undefined): void {
  const space = parent.namespaceURI ?? html;
  const fading = space === svg ? transition : undefined;
  const known = new Map([...parent.children].map((node) => [keyOf(node), node]));
  const nodes = new Map<Element, Markup>();
  for (const child of children) {
    const node = known.get(child.key);
    nodes.set(node?.localName === child.tag ? node : create(parent.ownerDocument, child, space), child);
  }
  vanish(
    [...parent.childNodes].filter((node) => !nodes.has(node as Element)),
    fading,
  );
  const entered = [...nodes.keys()].filter((node) => node.parentNode === null);
  let place = nextKept(parent.firstChild);
  for (const node of nodes.keys()) {
    if (node === place) place = nextKept(node.nextSibling);
    else parent.insertBefore(node, place);
  }
  appear(entered, fading);
  for (const node of entered) nodes.delete(node);
  move(nodes, transition);
}

/** Past what only fades away and has no place any more. */
function nextKept(node: ChildNode | null): ChildNode | null {
  return node === null || keys.has(node as Element) ? node : nextKept(node.nextSibling);
}

/** What is used of a D3 transition. */
interface Animated {
  attr: (name: string, value: (this: Element) => unknown) => Animated;
  on: (typenames: string, listener: (this: Element) => void) => Animated;
  remove: () => unknown;
}

interface AnimatedSelection {
  selectAll: (nodes: () => readonly Element[]) => { transition: (context: TransitionLike) => Animated };
}

/** The page's own D3 moves the nodes: this library brings no transitions. */
function animate(nodes: readonly Element[], transition: TransitionLike): Animated {
  return (transition.selection() as AnimatedSelection).selectAll(() => nodes).transition(transition);
}

function appear(nodes: readonly Element[], transition: TransitionLike | undefined): void {
  if (transition === undefined) return;
  for (const node of nodes) node.setAttribute("opacity", "0");
  // Also when another transition takes over: half faded is no state to stay in.
  animate(nodes, transition)
    .attr("opacity", () => 1)
    .on("end.dateline interrupt.dateline", function () {
      this.removeAttribute("opacity");
    });
}

/** Where nodes are on their way to: a later picture may send them elsewhere before they arrive. */
const places = new WeakMap<Element, string>();

function placeOf(node: Element): string {
  return places.get(node) ?? "";
}

function move(nodes: ReadonlyMap<Element, Markup>, transition: TransitionLike | undefined): void {
  const moved: Element[] = [];
  for (const [node, child] of nodes) {
    const { transform } = child.attributes;
    if (transform !== undefined) places.set(node, String(transform));
    if (transition !== undefined && transform !== undefined) {
      moved.push(node);
      // Everything changes at once but the place, which the transition moves.
      const kept = node.getAttribute("transform") ?? undefined;
      patch(node, { ...child, attributes: { ...child.attributes, transform: kept } }, transition);
    } else patch(node, child, transition);
  }
  if (transition === undefined) return;
  animate(moved, transition)
    .attr("transform", function () {
      return placeOf(this);
    })
    // D3 ends on numbers of its own: the last word is the scene's.
    .on("end.dateline", function () {
      this.setAttribute("transform", placeOf(this));
    });
}

function vanish(nodes: readonly ChildNode[], transition: TransitionLike | undefined): void {
  const fading: Element[] = [];
  for (const node of nodes) {
    if (transition === undefined || node.nodeType !== 1) node.remove();
    else fading.push(node as Element);
  }
  if (transition === undefined) return;
  // Without their keys they are joined no more: what comes back meanwhile gets a node that stays.
  for (const node of fading) keys.delete(node);
  animate(fading, transition)
    .attr("opacity", () => 0)
    .remove();
}
