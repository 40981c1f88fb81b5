/** The tokens of JSON. JavaScript's quotes and comments too: JSON has neither outside its strings. */
export const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*.*?\*\/|[{}[\],:]|[^\s{}[\],:"']+/gs;

/**
 * Returns what a token is called that names a field.
 * @example nameIn('"a\\u0062"') // "ab"
 */
export function nameIn(token: string): string {
  if (!/^["']/.test(token)) return token;
  const inner = token.slice(1, -1);
  try {
    return String(JSON.parse(token.startsWith('"') ? token : `"${inner.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`));
  } catch {
    return inner;
  }
}
