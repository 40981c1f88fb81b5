import { wellFormed } from '../schema/clean-text.js';
import { windowOf, windowText } from './window-text.js';

const hidden = ["lanes", "statuses", "kinds"];
function fragmentOf({ selected, window, filter, clock }, language = "") {
  const values = [
    ["event", [selected]],
    ["window", [window && windowText(window)]],
    ["find", [filter?.text]],
    ...hidden.map((name) => [`hide-${name}`, filter?.[name]]),
    ["clock", [clock]],
    ["lang", [language]]
  ];
  return values.flatMap(([name, list = []]) => list.join("") === "" ? [] : [`${name}=${list.map(escaped).join(",")}`]).join("&");
}
function escaped(text = "") {
  return encodeURIComponent(wellFormed(text)).replaceAll("%2F", "/");
}
function readFragment(text) {
  const values = new Map(
    text.split("&").map((pair) => [
      pair.replace(/=.*/s, ""),
      pair.replace(/^[^=]*=?/, "").split(",").flatMap(plain)
    ])
  );
  const first = (name) => values.get(name)?.[0] || void 0;
  const filter = {
    text: first("find") ?? "",
    lanes: values.get("hide-lanes") ?? [],
    statuses: values.get("hide-statuses") ?? [],
    kinds: values.get("hide-kinds") ?? []
  };
  return {
    view: {
      selected: first("event"),
      window: windowOf(first("window") ?? ""),
      filter: filter.text === "" && hidden.every((name) => filter[name].length === 0) ? void 0 : filter,
      clock: first("clock") === "reported" ? "reported" : void 0
    },
    language: first("lang")
  };
}
function plain(text) {
  try {
    return text === "" ? [] : [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

export { fragmentOf, readFragment };
