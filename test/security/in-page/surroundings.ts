/** Returns a function that tells what has changed around a picture: how others look, what objects inherit, which globals there are. */
export function surroundings(others: readonly Element[]): () => string[] {
  const before = look(others);
  const globals = new Set([...Object.getOwnPropertyNames(window), "harness"]);
  return () => {
    const now = look(others);
    const changed = [...now].filter(([name, value]) => before.get(name) !== value).map(([name, value]) => `${name} became ${value}`);
    const inherited = Object.keys(Object.prototype).concat(Object.keys(Array.prototype));
    const polluted = ({} as Record<string, unknown>)["polluted"] === undefined ? [] : ["polluted"];
    // What drives the browser from outside leaves names of its own.
    const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && !name.startsWith("__pw"));
    return [...changed, ...[...inherited, ...polluted].map((name) => `every object has ${name}`), ...added.map((name) => `window.${name}`)];
  };
}

function look(elements: readonly Element[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elements) {
    const style = getComputedStyle(element);
    // How large the page is depends on what is drawn in it.
    for (const name of style) {
      if (!/^(?:block-size|inline-size|height|width|perspective-origin|transform-origin)$/.test(name))
        found.set(`${element.localName} ${name}`, style.getPropertyValue(name));
    }
  }
  return found;
}
