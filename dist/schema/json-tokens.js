const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\/\*.*?\*\/|[{}[\],:]|[^\s{}[\],:"']+/gs;
function nameIn(token) {
  if (!/^["']/.test(token)) return token;
  const inner = token.slice(1, -1);
  try {
    return String(JSON.parse(token.startsWith('"') ? token : `"${inner.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`));
  } catch {
    return inner;
  }
}

export { TOKEN, nameIn };
