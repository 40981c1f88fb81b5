import { readPlain } from '../../date/civil-date.js';
import { windowOf, windowText } from '../../state/window-text.js';

const lists = ["lanes", "statuses", "kinds"];
function fragmentOf({ selected, window, filter, clock }, language) {
  const said = [
    ["event", selected],
    ["window", window && windowText(window)],
    ["find", filter?.text],
    ["clock", clock],
    ["lang", language]
  ].filter(([, value]) => value);
  const hidden = lists.flatMap((name) => filter?.[name].map((value) => [`hide-${name}`, value]) ?? []);
  return String(new URLSearchParams([...said, ...hidden])).replaceAll("%2F", "/");
}
function readFragment(text) {
  const said = new URLSearchParams(text);
  const first = (name) => said.get(name) ?? "";
  const hidden = lists.map((name) => said.getAll(`hide-${name}`));
  const [lanes = [], statuses = [], kinds = []] = hidden;
  const filter = { text: first("find"), lanes, statuses, kinds };
  return {
    selected: first("event") || void 0,
    window: windowOf(readPlain(first("window"))),
    filter: filter.text !== "" || hidden.flat().length > 0 ? filter : void 0,
    clock: first("clock") === "reported" ? "reported" : void 0,
    language: first("lang") || void 0
  };
}

export { fragmentOf, readFragment };
