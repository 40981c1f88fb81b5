import { color as readColour } from "d3";
import { contrast } from "./contrast.ts";
import { citedBy, type Finding, type StoryRule } from "./lint-rule.ts";
import type { Text } from "./text.ts";

const relayOfWhat: StoryRule = ({ story }) =>
  story.sources.flatMap(({ kind, via }, index): Finding[] => {
    const why = "it is not said what this source relays";
    const hint = 'Add "via": the ids of what it relays, or "unlisted".';
    return kind === "relay" && via === undefined
      ? [{ code: "via-missing", severity: "warning", path: `/sources/${index}`, why, hint }]
      : [];
  });

const colourWords: StoryRule = ({ story: { lanes, eras } }) => [...colours("lanes", lanes), ...colours("eras", eras)];

/** What marks are drawn on, in the light and in the dark theme. */
const papers = { light: "#ffffff", dark: "#14171c" };
/** Graphics that carry meaning need this much (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

function faint(path: string, color: string): Finding[] {
  return Object.entries(papers).flatMap(([theme, paper]): Finding[] => {
    const ratio = contrast(color, paper);
    if (!(ratio < leastContrast)) return [];
    return [
      {
        code: "colour-contrast",
        severity: "info",
        path,
        value: color,
        why: `on the paper of the ${theme} theme it has a contrast of ${ratio.toFixed(1)}, and marks need ${leastContrast}`,
        hint: `It is drawn ${theme === "light" ? "darker" : "lighter"} there. Choose another if it must stay as it is.`,
      },
    ];
  });
}

function colours(list: string, items: readonly { readonly color?: string }[]): Finding[] {
  return items.flatMap(({ color }, index): Finding[] => {
    if (color === undefined) return [];
    if (!/^[a-z]+$/i.test(color) || readColour(color) !== null) return faint(`/${list}/${index}/color`, color);
    return [
      {
        code: "colour-unknown",
        severity: "warning",
        path: `/${list}/${index}/color`,
        value: color,
        why: "CSS has no colour of this name",
        hint: 'Write "#b3261e" or a name such as "teal".',
      },
    ];
  });
}

/** Says where a story that is told in several languages is silent in one of them. */
const untranslated: StoryRule = ({ story }) => {
  const languages = Object.keys(typeof story.title === "object" ? story.title : {});
  const missing = (path: string, text: Text | undefined): Finding[] => {
    const absent = typeof text === "object" ? languages.filter((tag) => !Object.hasOwn(text, tag)) : [];
    const why = `this text has no ${absent.join(", ")}`;
    return absent.length > 0
      ? [{ code: "translation-missing", severity: "info", path, why, hint: "Add it; readers get another language until then." }]
      : [];
  };
  return [
    ...missing("/description", story.description),
    ...story.lanes.flatMap(({ label }, index) => missing(`/lanes/${index}/label`, label)),
    ...story.events.flatMap(({ title, summary }, index) => [
      ...missing(`/events/${index}/title`, title),
      ...missing(`/events/${index}/summary`, summary),
    ]),
  ];
};

const twins: StoryRule = ({ story }) => {
  const first = new Map<string, number>();
  return story.events.flatMap(({ title, when }, index): Finding[] => {
    const key = JSON.stringify([title, when.edtf]);
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    if (other === undefined) return [];
    return [
      {
        code: "event-twin",
        severity: "warning",
        path: `/events/${index}`,
        why: `/events/${other} has the same title and date`,
        hint: "Remove one of them.",
      },
    ];
  });
};

const unused: StoryRule = (desk) => {
  const { events, lanes, actors, places, sources } = desk.story;
  const ofVariants = events.flatMap((event) => [
    ...event.variants.map(({ source }) => source),
    ...[...event.revisions, ...event.corrections].flatMap((change) => change.sources),
  ]);
  const named = events.flatMap((event) => [
    ...event.actors,
    ...event.replies.map(({ actor }) => actor),
    ...event.claims.flatMap(({ by }) => (typeof by === "string" ? [by] : [])),
  ]);
  const relayed = sources.flatMap(({ via }) => (typeof via === "object" ? via : []));
  return [
    ...notIn(
      "lanes",
      lanes,
      events.flatMap(({ lane }) => lane ?? []),
    ),
    ...notIn("actors", actors, named),
    ...notIn(
      "places",
      places,
      events.flatMap((event) => event.places),
    ),
    ...notIn("sources", sources, [...events.flatMap(citedBy), ...ofVariants, ...relayed]),
  ];
};

function notIn(list: string, items: readonly { readonly id: string }[], used: readonly string[]): Finding[] {
  const ids = new Set(used);
  return items.flatMap(({ id }, index): Finding[] => {
    const finding = {
      code: "unused",
      severity: "info",
      path: `/${list}/${index}`,
      value: id,
      why: "nothing in the story uses this",
      hint: "Remove it, or use it.",
    } as const;
    return ids.has(id) ? [] : [finding];
  });
}

const pictureWithoutWords: StoryRule = ({ story }) =>
  story.events.flatMap(({ media }, index) =>
    media.flatMap(({ type, alt }, item): Finding[] => {
      const path = `/events/${index}/media/${item}/alt`;
      const why = "this picture has no words for those who don't see it";
      return type === "image" && alt === undefined
        ? [{ code: "alt-missing", severity: "warning", path, why, hint: "Say what it shows." }]
        : [];
    }),
  );

/** Rules about the whole story. */
export const storyRules: readonly StoryRule[] = [relayOfWhat, colourWords, untranslated, twins, unused, pictureWithoutWords];
