import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The comment of a declaration as one line, its tags left out. */
function described(node) {
  const text = ts.getJSDocCommentsAndTags(node).flatMap((comment) => (typeof comment.comment === "string" ? [comment.comment] : []));
  return text.join(" ").replace(/\s+/g, " ").trim();
}

function sourceOf(folder, name) {
  const file = `${name}.ts`;
  return ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ES2022, true);
}

/** The declaration with a name in a file of TypeScript. */
function declared(source, name) {
  const found = source.statements.find((statement) => statement.name?.text === name);
  if (found === undefined) throw new Error(`${source.fileName} declares no ${name}.`);
  return found;
}

const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** "Default: 2." at the end of a description. */
const defaultOf = (text) => /Default: ([^.]+)\.$/.exec(text)?.[1];

function attribute(member) {
  const description = described(member);
  const fieldName = member.name.text;
  const value = defaultOf(description);
  return { name: dashed(fieldName), fieldName, type: { text: "string" }, description, ...(value && { default: value }) };
}

/** Getters and methods of the class that a page may use. */
function publicMember(member) {
  const isOwn = member.name === undefined || ts.isPrivateIdentifier(member.name) || /Callback$|^observedAttributes$/.test(member.name.text);
  if (isOwn || !(ts.isGetAccessor(member) || ts.isMethodDeclaration(member))) return [];
  const name = member.name.text;
  const description = described(member);
  if (ts.isGetAccessor(member)) {
    const isReadonly = !member.parent.members.some((other) => ts.isSetAccessor(other) && other.name.text === name);
    return [{ kind: "field", name, type: { text: member.type.getText() }, description, ...(isReadonly && { readonly: true }) }];
  }
  const isStatic = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
  const parameters = member.parameters.map((parameter) => ({
    name: parameter.name.getText(),
    type: { text: parameter.type.getText() },
    ...(parameter.dotDotDotToken && { rest: true }),
  }));
  return [
    { kind: "method", name, ...(isStatic && { static: true }), parameters, return: { type: { text: member.type.getText() } }, description },
  ];
}

/**
 * The custom elements manifest (schema 1.0.0) of `<d3-dateline>`, from its declarations in TypeScript: nothing is written twice.
 * @param folder src/element
 */
export function elementManifest(folder) {
  const attributes = declared(sourceOf(folder, "element-attributes"), "ElementAttributes").members.map(attribute);
  const events = declared(sourceOf(folder, "element-events"), "DatelineEvents").members.map((member) => ({
    name: member.name.text,
    type: { text: member.type.getText() },
    description: described(member),
  }));
  const element = declared(sourceOf(folder, "dateline-element"), "DatelineElement");
  const fields = attributes.map(({ name, fieldName, description }) => ({
    kind: "field",
    name: fieldName,
    type: { text: "string | null" },
    description,
    attribute: name,
    reflects: true,
  }));
  const declaration = {
    kind: "class",
    customElement: true,
    name: "DatelineElement",
    tagName: "d3-dateline",
    superclass: { name: "HTMLElement" },
    description: described(element),
    attributes,
    members: [...fields, ...element.members.flatMap(publicMember)],
    events,
  };
  const reference = { name: "DatelineElement", module: "element.js" };
  return {
    schemaVersion: "1.0.0",
    modules: [
      {
        kind: "javascript-module",
        path: "element.js",
        declarations: [declaration],
        exports: [{ kind: "js", name: "DatelineElement", declaration: reference }],
      },
      {
        kind: "javascript-module",
        path: "element/define.js",
        exports: [{ kind: "custom-element-definition", name: "d3-dateline", declaration: reference }],
      },
    ],
  };
}
