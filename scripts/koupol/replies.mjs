import { known } from "./bilingual.mjs";

/** Statements that are events of their own and answer an event that their own entry does not point at. */
const statementOf = { "visits cn-mfa": "mfa-2025" };

/** What the chronology tells of replies in its summaries, as English texts. */
const words = {
  "pub-a1 cn-mfa": "says it strictly controls exports with military uses",
  "nato-2024 uk": "urges China to stop any support",
  "eu-2024 eu": "asks China to look into the reports",
  "mfa-dec-2024 cn-mofcom": "on 19 December",
};

/** Days of a reply that differ from its event's. */
const days = { "mfa-dec-2024 cn-mofcom": "2024-12-19" };

/** Reactions carry no stance in the chronology; their own words do. */
const stances = {
  "nsc-2024 us-nsc": "expresses-concern",
  "nato-2024 nato": "expresses-concern",
  "nato-2024 uk": "comments",
  "eu-2024 eu": "expresses-concern",
};

/** Returns what actors answer to an event: statements that are events of their own first, then the replies listed with it. */
export function repliesOf(event, chronology, translate) {
  const statements = chronology.events.filter(({ repliesTo = [] }) => repliesTo.includes(event.id));
  const spoken = statements.flatMap((statement) => statement.actors.map((actor) => reply(statement, actor, translate)));
  const listed = (event.replies ?? []).map(({ actor, stance }) => {
    const key = `${event.id} ${actor}`;
    return known({ actor, stance, event: statementOf[key], says: words[key] && translate(words[key]) });
  });
  return [...spoken, ...listed];
}

function reply(statement, actor, translate) {
  const key = `${statement.id} ${actor}`;
  const stance = statement.stance ?? stances[key];
  if (stance === undefined) throw new Error(`No stance for ${key}.`);
  return known({ actor, stance, when: days[key] ?? statement.edtf, says: words[key] && translate(words[key]), event: statement.id });
}
