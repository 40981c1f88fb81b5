import { color } from 'd3';
import { contrast } from './contrast.js';
import { citedBy } from './lint-rule.js';

const relayOfWhat = ({ story }) => story.sources.flatMap(({ kind, via }, index) => {
  const why = "it is not said what this source relays";
  const hint = 'Add "via": the ids of what it relays, or "unlisted".';
  return kind === "relay" && via === void 0 ? [{ code: "via-missing", severity: "warning", path: `/sources/${index}`, why, hint }] : [];
});
const colourWords = ({ story: { lanes, eras } }) => [...colours("lanes", lanes), ...colours("eras", eras)];
const papers = { light: "#ffffff", dark: "#14171c" };
const leastContrast = 3;
function faint(path, color) {
  return Object.entries(papers).flatMap(([theme, paper]) => {
    const ratio = contrast(color, paper);
    if (!(ratio < leastContrast)) return [];
    return [
      {
        code: "colour-contrast",
        severity: "info",
        path,
        value: color,
        why: `on the paper of the ${theme} theme it has a contrast of ${ratio.toFixed(1)}, and marks need ${leastContrast}`,
        hint: `It is drawn ${theme === "light" ? "darker" : "lighter"} there. Choose another if it must stay as it is.`
      }
    ];
  });
}
function colours(list, items) {
  return items.flatMap(({ color: color$1 }, index) => {
    if (color$1 === void 0) return [];
    if (!/^[a-z]+$/i.test(color$1) || color(color$1) !== null) return faint(`/${list}/${index}/color`, color$1);
    return [
      {
        code: "colour-unknown",
        severity: "warning",
        path: `/${list}/${index}/color`,
        value: color$1,
        why: "CSS has no colour of this name",
        hint: 'Write "#b3261e" or a name such as "teal".'
      }
    ];
  });
}
const untranslated = ({ story }) => {
  const languages = Object.keys(typeof story.title === "object" ? story.title : {});
  const missing = (path, text) => {
    const absent = typeof text === "object" ? languages.filter((tag) => !Object.hasOwn(text, tag)) : [];
    const why = `this text has no ${absent.join(", ")}`;
    return absent.length > 0 ? [{ code: "translation-missing", severity: "info", path, why, hint: "Add it; readers get another language until then." }] : [];
  };
  return [
    ...missing("/description", story.description),
    ...story.lanes.flatMap(({ label }, index) => missing(`/lanes/${index}/label`, label)),
    ...story.events.flatMap(({ title, summary }, index) => [
      ...missing(`/events/${index}/title`, title),
      ...missing(`/events/${index}/summary`, summary)
    ])
  ];
};
const twins = ({ story }) => {
  const first = /* @__PURE__ */ new Map();
  return story.events.flatMap(({ title, when }, index) => {
    const key = JSON.stringify([title, when.edtf]);
    const other = first.get(key);
    if (other === void 0) first.set(key, index);
    if (other === void 0) return [];
    return [
      {
        code: "event-twin",
        severity: "warning",
        path: `/events/${index}`,
        why: `/events/${other} has the same title and date`,
        hint: "Remove one of them."
      }
    ];
  });
};
const unused = (desk) => {
  const { events, lanes, actors, places, sources } = desk.story;
  const ofVariants = events.flatMap((event) => [
    ...event.variants.map(({ source }) => source),
    ...[...event.revisions, ...event.corrections].flatMap((change) => change.sources)
  ]);
  const named = events.flatMap((event) => [
    ...event.actors,
    ...event.replies.map(({ actor }) => actor),
    ...event.claims.flatMap(({ by }) => typeof by === "string" ? [by] : [])
  ]);
  const relayed = sources.flatMap(({ via }) => typeof via === "object" ? via : []);
  return [
    ...notIn(
      "lanes",
      lanes,
      events.flatMap(({ lane }) => lane ?? [])
    ),
    ...notIn("actors", actors, named),
    ...notIn(
      "places",
      places,
      events.flatMap((event) => event.places)
    ),
    ...notIn("sources", sources, [...events.flatMap(citedBy), ...ofVariants, ...relayed])
  ];
};
function notIn(list, items, used) {
  const ids = new Set(used);
  return items.flatMap(({ id }, index) => {
    const finding = {
      code: "unused",
      severity: "info",
      path: `/${list}/${index}`,
      value: id,
      why: "nothing in the story uses this",
      hint: "Remove it, or use it."
    };
    return ids.has(id) ? [] : [finding];
  });
}
const pictureWithoutWords = ({ story }) => story.events.flatMap(
  ({ media }, index) => media.flatMap(({ type, alt }, item) => {
    const path = `/events/${index}/media/${item}/alt`;
    const why = "this picture has no words for those who don't see it";
    return type === "image" && alt === void 0 ? [{ code: "alt-missing", severity: "warning", path, why, hint: "Say what it shows." }] : [];
  })
);
const storyRules = [relayOfWhat, colourWords, untranslated, twins, unused, pictureWithoutWords];

export { storyRules };
