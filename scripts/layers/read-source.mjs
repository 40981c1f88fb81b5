import { readFileSync, readdirSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import ts from "typescript";

/** "./a.ts" seen from "date/b.ts" → "date/a.ts"; a package name stays as it is. */
function resolveFrom(file, specifier) {
  const relative = specifier.startsWith(".");
  return { relative, to: relative ? posix.join(posix.dirname(file), specifier) : specifier };
}

function specifierOf(node) {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

/** The values that an import takes from its module, "*" for the whole of it; types are left to the compiler. */
function importedNames(node) {
  const namesOf = (elements) =>
    elements.filter((element) => !element.isTypeOnly).map((element) => (element.propertyName ?? element.name).text);
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    if (clause === undefined || clause.isTypeOnly) return [];
    const bindings = clause.namedBindings;
    return clause.name || !bindings || ts.isNamespaceImport(bindings) ? ["*"] : namesOf(bindings.elements);
  }
  if (!ts.isExportDeclaration(node)) return ts.isImportTypeNode(node) ? [] : ["*"];
  if (node.isTypeOnly) return [];
  return node.exportClause && ts.isNamedExports(node.exportClause) ? namesOf(node.exportClause.elements) : ["*"];
}

function readFile(root, path) {
  const tree = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022, true);
  const lineOf = (node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const imports = [];
  const visit = (node) => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      imports.push({ from: path, ...resolveFrom(path, specifier.text), names: importedNames(node), line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, tree, imports, lineOf };
}

/** Every TypeScript file under `root` as `{ path, tree, imports, lineOf }`; paths are relative to it, with forward slashes. */
export function readSource(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort()
    .map((path) => readFile(root, path));
}
