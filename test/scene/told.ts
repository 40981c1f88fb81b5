import { readFileSync } from "node:fs";
import { en } from "../../src/locale/en.ts";
import type { Locale } from "../../src/locale/locale.ts";
import { modelOf, type Model } from "../../src/model/model.ts";
import { parseStory, type Event } from "../../src/schema/index.ts";
import { tellerOf, type Teller } from "../../src/scene/teller.ts";

/** The Koupol story as its model. */
export const koupolModel: Model = modelOf(
  parseStory(JSON.parse(readFileSync(new URL("../../examples/koupol.json", import.meta.url), "utf8"))).story,
);

/** A teller of a story that is written in the test. */
export function tellerFor(story: unknown, locale: Locale = en): Teller {
  return tellerOf(modelOf(parseStory(story).story), locale);
}

/** The event with this id. */
export function eventOf(teller: Teller, id: string): Event {
  const event = teller.model.byId.get(id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}
