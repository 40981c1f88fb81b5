import ts from "typescript";
import { isPure } from "./import-rules.mjs";

/** Methods of Date that read or write in the machine's zone, or word a date in the machine's language. */
const zoneMethods =
  /^(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year|TimezoneOffset)$|^toLocale(Date|Time)String$|^to(Date|Time)String$/;

/** Ways to turn text into markup: text is text. */
const markupNames = new Set([
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "createContextualFragment",
  "setHTMLUnsafe",
  "parseFromString",
]);

const isNamed = (node, name) => ts.isIdentifier(node) && node.text === name;

function dateFault(node) {
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) {
    const count = node.arguments?.length ?? 0;
    if (count === 0) return "new Date() reads the clock: take the time as an argument";
    if (count > 1) return "new Date(year, month …) is in the machine's zone: use Date.UTC or src/date";
    return undefined;
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date")) return "Date() reads the clock: take the time as an argument";
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (isNamed(node.expression, "Date") && node.name.text === "now") return "Date.now reads the clock: take the time as an argument";
  if (isNamed(node.expression, "Date") && node.name.text === "parse") return "Date.parse guesses the zone: use parseEdtf";
  return zoneMethods.test(node.name.text) ? `${node.name.text} depends on the machine's zone or language` : undefined;
}

function pureFault(node) {
  if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "Math") && node.name.text === "random")
    return "Math.random: take chance as an argument";
  if (isNamed(node, "globalThis")) return "globalThis: take what is needed as an argument";
  if (ts.isVariableStatement(node) && node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DeclareKeyword)) {
    return "declare const hides a global from the compiler";
  }
  return dateFault(node);
}

function isEmptyCollection(node) {
  if (node === undefined) return false;
  if (ts.isNewExpression(node)) return ["Map", "Set"].some((name) => isNamed(node.expression, name)) && (node.arguments?.length ?? 0) === 0;
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return ts.isObjectLiteralExpression(node) && node.properties.length === 0;
}

/** A readonly type, or an interface of ours whose fields may all be absent, says that nothing will be put in. */
function isConstant(type) {
  return type !== undefined && (/^readonly\b|^Readonly/.test(type) || !/^(Array|Record|Map|Set)<|\[\]$|^\{/.test(type));
}

function moduleStateFault(statement) {
  if (!ts.isVariableStatement(statement)) return undefined;
  const { declarations, flags } = statement.declarationList;
  const names = declarations.map((declaration) => declaration.name.getText()).join(", ");
  if (!(flags & ts.NodeFlags.Const)) return `${names}: no mutable module state; keep it with the chart, in a WeakMap keyed by its element`;
  return declarations.some((declaration) => isEmptyCollection(declaration.initializer) && !isConstant(declaration.type?.getText()))
    ? `${names}: an empty collection at the top of a module is there to be filled; that is module state`
    : undefined;
}

/** Faults of one file's own code: `{ line, message }`. */
export function codeFaults({ path, tree, lineOf }) {
  const faults = [];
  const add = (node, message) => message && faults.push({ line: lineOf(node), message });
  for (const statement of tree.statements) add(statement, moduleStateFault(statement));
  const pure = isPure(path);
  const visit = (node) => {
    if (pure) add(node, pureFault(node));
    if (ts.isIdentifier(node) && markupNames.has(node.text)) add(node, `${node.text} turns text into markup: make nodes`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return faults;
}
