import { select } from 'd3';

const svg = "http://www.w3.org/2000/svg";
const html = "http://www.w3.org/1999/xhtml";
function create(document, markup, namespace = html) {
  const space = markup.tag === "svg" ? svg : namespace;
  const node = document.createElementNS(space, markup.tag);
  const { attributes, children } = markup;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== void 0 && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children)
    node.appendChild(typeof child === "string" ? document.createTextNode(child) : keyed(create(document, child, space), child));
  return node;
}
function patch(node, markup, transition) {
  patchAttributes(node, markup);
  const { children } = markup;
  if (children.length > 0 && children.every((child) => typeof child !== "string" && child.key !== void 0)) {
    join(node, children, transition);
    return;
  }
  for (const [index, child] of children.entries()) patchChild(node, node.childNodes[index], child, transition);
  while (node.childNodes.length > children.length) node.lastChild?.remove();
}
function patchAttributes(node, markup) {
  for (const [name, value] of Object.entries(markup.attributes)) {
    const text = value === void 0 || value === false ? null : value === true ? "" : String(value);
    if (node.getAttribute(name) === text) continue;
    if (text === null) node.removeAttribute(name);
    else node.setAttribute(name, text);
  }
  for (const name of node.getAttributeNames()) if (markup.attributes[name] === void 0) node.removeAttribute(name);
}
function patchChild(parent, node, child, transition) {
  const document = parent.ownerDocument;
  if (typeof child === "string") {
    if (node?.nodeType === 3) {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else replace(parent, node, document.createTextNode(child));
    return;
  }
  const isSame = node?.nodeType === 1 && node.localName === child.tag && keyOf(node) === child.key;
  if (isSame) patch(node, child, transition);
  else replace(parent, node, keyed(create(document, child, parent.namespaceURI ?? html), child));
}
function replace(parent, node, made) {
  if (node === void 0) parent.appendChild(made);
  else parent.replaceChild(made, node);
}
const keys = /* @__PURE__ */ new WeakMap();
function keyed(node, { key }) {
  if (key !== void 0) keys.set(node, key);
  return node;
}
function keyOf(node) {
  return keys.get(node);
}
function join(parent, children, transition) {
  for (const child of [...parent.childNodes]) if (child.nodeType !== 1) child.remove();
  const document = parent.ownerDocument;
  const space = parent.namespaceURI ?? html;
  const fading = space === svg ? transition : void 0;
  select(parent).selectChildren().data(children, function(child) {
    return (this === parent ? child.key : keyOf(this)) ?? "";
  }).join(
    (enter) => appear(
      enter.append((child) => keyed(create(document, child, space), child)),
      fading
    ),
    (update) => move(update, transition),
    (exit) => vanish(exit, fading)
  ).order();
}
function animate(nodes, transition) {
  const list = nodes.nodes();
  return transition.selection().selectAll(() => list).transition(transition);
}
function appear(nodes, transition) {
  if (transition !== void 0) {
    animate(nodes.attr("opacity", 0), transition).attr("opacity", () => 1).on("end.dateline interrupt.dateline", function() {
      this.removeAttribute("opacity");
    });
  }
  return nodes;
}
function move(nodes, transition) {
  nodes.each(function(child) {
    patch(this, transition === void 0 ? child : staying(this, child), transition);
  });
  if (transition !== void 0) {
    animate(nodes.filter(isPlaced), transition).attr("transform", placeOf).on("end.dateline", function(child) {
      this.setAttribute("transform", placeOf(child));
    });
  }
  return nodes;
}
function isPlaced(child) {
  return child.attributes["transform"] !== void 0;
}
function placeOf(child) {
  return String(child.attributes["transform"]);
}
function staying(node, child) {
  if (!isPlaced(child)) return child;
  return { ...child, attributes: { ...child.attributes, transform: node.getAttribute("transform") ?? void 0 } };
}
function vanish(nodes, transition) {
  if (transition === void 0) nodes.remove();
  else {
    nodes.each(function() {
      keys.delete(this);
    });
    animate(nodes, transition).attr("opacity", () => 0).remove();
  }
}

export { keyOf, patch };
