const svg = "http://www.w3.org/2000/svg";
const html = "http://www.w3.org/1999/xhtml";
function create(document, markup, namespace = html) {
  const space = markup.tag === "svg" ? svg : namespace;
  const node = document.createElementNS(space, markup.tag);
  const { attributes, key } = markup;
  for (const name in attributes) {
    const text = textOf(attributes[name]);
    if (text !== null) node.setAttribute(name, text);
  }
  for (const child of markup.children)
    node.appendChild(typeof child === "string" ? document.createTextNode(child) : create(document, child, space));
  if (key !== void 0) keys.set(node, key);
  return node;
}
function textOf(value) {
  return value === void 0 || value === false ? null : value === true ? "" : String(value);
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
    const text = textOf(value);
    if (node.getAttribute(name) === text) continue;
    if (text === null) node.removeAttribute(name);
    else node.setAttribute(name, text);
    if (name === "value") node.value = text ?? "";
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
  else replace(parent, node, create(document, child, parent.namespaceURI ?? html));
}
function replace(parent, node, made) {
  if (node === void 0) parent.appendChild(made);
  else parent.replaceChild(made, node);
}
const keys = /* @__PURE__ */ new WeakMap();
function adopt(root) {
  for (const node of root.querySelectorAll("[data-key]")) keys.set(node, node.getAttribute("data-key") ?? "");
}
function keyOf(node) {
  return keys.get(node);
}
function join(parent, children, transition) {
  const space = parent.namespaceURI ?? html;
  const fading = space === svg ? transition : void 0;
  const known = new Map([...parent.children].map((node) => [keyOf(node), node]));
  const nodes = /* @__PURE__ */ new Map();
  for (const child of children) {
    const node = known.get(child.key);
    nodes.set(node?.localName === child.tag ? node : create(parent.ownerDocument, child, space), child);
  }
  vanish(
    [...parent.childNodes].filter((node) => !nodes.has(node)),
    fading
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
function nextKept(node) {
  return node === null || keys.has(node) ? node : nextKept(node.nextSibling);
}
function animate(nodes, transition) {
  return transition.selection().selectAll(() => nodes).transition(transition);
}
function appear(nodes, transition) {
  if (transition === void 0) return;
  for (const node of nodes) node.setAttribute("opacity", "0");
  animate(nodes, transition).attr("opacity", () => 1).on("end.dateline interrupt.dateline", function() {
    this.removeAttribute("opacity");
  });
}
const places = /* @__PURE__ */ new WeakMap();
function placeOf(node) {
  return places.get(node) ?? "";
}
function move(nodes, transition) {
  const moved = [];
  for (const [node, child] of nodes) {
    const { transform } = child.attributes;
    if (transform !== void 0) places.set(node, String(transform));
    if (transition !== void 0 && transform !== void 0) {
      moved.push(node);
      const kept = node.getAttribute("transform") ?? void 0;
      patch(node, { ...child, attributes: { ...child.attributes, transform: kept } }, transition);
    } else patch(node, child, transition);
  }
  if (transition === void 0) return;
  animate(moved, transition).attr("transform", function() {
    return placeOf(this);
  }).on("end.dateline", function() {
    this.setAttribute("transform", placeOf(this));
  });
}
function vanish(nodes, transition) {
  const fading = [];
  for (const node of nodes) {
    if (transition === void 0 || node.nodeType !== 1) node.remove();
    else fading.push(node);
  }
  if (transition === void 0) return;
  for (const node of fading) keys.delete(node);
  animate(fading, transition).attr("opacity", () => 0).remove();
}

export { adopt, keyOf, patch };
