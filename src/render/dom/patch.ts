import { select, type Selection } from "d3";
import type { Markup } from "../text/markup.ts";

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
  const { attributes, children } = markup;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : (value as string));
  }
  for (const child of children)
    node.appendChild(typeof child === "string" ? document.createTextNode(child) : keyed(create(document, child, space), child));
  return node;
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
    const text = value === undefined || value === false ? null : value === true ? "" : String(value);
    if (node.getAttribute(name) === text) continue;
    if (text === null) node.removeAttribute(name);
    else node.setAttribute(name, text);
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
  else replace(parent, node, keyed(create(document, child, parent.namespaceURI ?? html), child));
}

function replace(parent: Element, node: ChildNode | undefined, made: Node): void {
  if (node === undefined) parent.appendChild(made);
  else parent.replaceChild(made, node);
}

/** The keys of nodes stand beside them: what a page binds to them is overwritten by the next join, but never misleads it. */
const keys = new WeakMap<Element, string>();

function keyed(node: Element, { key }: Markup): Element {
  if (key !== undefined) keys.set(node, key);
  return node;
}

/** Returns the key that a node was joined by, if any. */
export function keyOf(node: Element): string | undefined {
  return keys.get(node);
}

/** Joins keyed children to their nodes as D3 does: enter, update, exit, in order. What is HTML comes and goes at once. */
function join(parent: Element, children: readonly Markup[], transition: TransitionLike | undefined): void {
  for (const child of [...parent.childNodes]) if (child.nodeType !== 1) child.remove();
  const document = parent.ownerDocument;
  const space = parent.namespaceURI ?? html;
  const fading = space === svg ? transition : undefined;
  select(parent)
    .selectChildren<Element, Markup>()
    .data(children, function (child) {
      return (this === parent ? child.key : keyOf(this)) ?? "";
    })
    .join(
      (enter) =>
        appear(
          enter.append((child) => keyed(create(document, child, space), child)),
          fading,
        ),
      (update) => move(update, transition),
      (exit) => vanish(exit, fading),
    )
    .order();
}

type Nodes = Selection<Element, Markup, Element, unknown>;

/** What is used of a D3 transition. */
interface Animated {
  attr: (name: string, value: (child: Markup) => unknown) => Animated;
  on: (typenames: string, listener: (this: Element, child: Markup) => void) => Animated;
  remove: () => unknown;
}

interface AnimatedSelection {
  selectAll: (nodes: () => readonly Element[]) => { transition: (context: TransitionLike) => Animated };
}

/** The transition's own D3 moves the nodes: ours may be another copy, without transitions. */
function animate(nodes: Nodes, transition: TransitionLike): Animated {
  const list = nodes.nodes();
  return (transition.selection() as AnimatedSelection).selectAll(() => list).transition(transition);
}

function appear(nodes: Nodes, transition: TransitionLike | undefined): Nodes {
  if (transition !== undefined) {
    // Also when another transition takes over: half faded is no state to stay in.
    animate(nodes.attr("opacity", 0), transition)
      .attr("opacity", () => 1)
      .on("end.dateline interrupt.dateline", function () {
        this.removeAttribute("opacity");
      });
  }
  return nodes;
}

function move(nodes: Nodes, transition: TransitionLike | undefined): Nodes {
  nodes.each(function (child) {
    patch(this, transition === undefined ? child : staying(this, child), transition);
  });
  if (transition !== undefined) {
    // D3 ends on numbers of its own: the last word is the scene's.
    animate(nodes.filter(isPlaced), transition)
      .attr("transform", placeOf)
      .on("end.dateline", function (child) {
        this.setAttribute("transform", placeOf(child));
      });
  }
  return nodes;
}

function isPlaced(child: Markup): boolean {
  return child.attributes["transform"] !== undefined;
}

function placeOf(child: Markup): string {
  return String(child.attributes["transform"]);
}

/** Everything changes at once but the place, which the transition moves. */
function staying(node: Element, child: Markup): Markup {
  if (!isPlaced(child)) return child;
  return { ...child, attributes: { ...child.attributes, transform: node.getAttribute("transform") ?? undefined } };
}

function vanish(nodes: Nodes, transition: TransitionLike | undefined): void {
  if (transition === undefined) nodes.remove();
  else {
    // Without their keys they are joined no more: what comes back meanwhile gets a node that stays.
    nodes.each(function () {
      keys.delete(this);
    });
    animate(nodes, transition)
      .attr("opacity", () => 0)
      .remove();
  }
}
