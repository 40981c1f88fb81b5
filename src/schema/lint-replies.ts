import type { Desk, EventRule, Finding } from "./lint-rule.ts";
import type { Event, Reply } from "./story.ts";

/** A reply and the event of its statement should say the same. */
const replyAndStatement: EventRule = (event, desk) =>
  event.replies.flatMap((reply, index) => compared(event, reply, `/replies/${index}`, desk));

/** Rules about replies. */
export const replyRules: readonly EventRule[] = [replyAndStatement];

function compared(event: Event, { actor, stance, event: id }: Reply, path: string, desk: Desk): Finding[] {
  const statement = id === undefined ? undefined : desk.events.get(id);
  if (statement === undefined) return [];
  const findings: Finding[] = [];
  const add = (code: string, why: string, hint: string): void =>
    void findings.push({ code, severity: "warning", path: `${path}/event`, value: id, why, hint });
  if (statement === event) add("reply-to-itself", "an event can't be the statement that answers it", "Point at the statement's own event.");
  else if (statement.role !== undefined && statement.role !== "statement")
    add("reply-role", `the event it points at is a ${statement.role}, not a statement`, 'Give that event role "statement".');
  if (statement.actors.length > 0 && !statement.actors.includes(actor))
    add("reply-actor", `"${actor}" is no actor of that statement`, "Check the actor.");
  const other = otherStance(statement.id, actor, stance, desk);
  if (other !== undefined)
    add("reply-stance", `the same statement is "${stance}" here and "${other}" elsewhere`, "Choose one, or split the statement.");
  return findings;
}

function otherStance(statement: string, actor: string, stance: string, { story }: Desk): string | undefined {
  for (const { replies } of story.events) {
    const other = replies.find((reply) => reply.event === statement && reply.actor === actor && reply.stance !== stance);
    if (other !== undefined) return other.stance;
  }
  return undefined;
}
