const replyAndStatement = (event, desk) => event.replies.flatMap((reply, index) => compared(event, reply, `/replies/${index}`, desk));
const replyRules = [replyAndStatement];
function compared(event, { actor, stance, event: id }, path, desk) {
  const statement = id === void 0 ? void 0 : desk.events.get(id);
  if (statement === void 0) return [];
  const findings = [];
  const add = (code, why, hint) => void findings.push({ code, severity: "warning", path: `${path}/event`, value: id, why, hint });
  if (statement === event) add("reply-to-itself", "an event can't be the statement that answers it", "Point at the statement's own event.");
  else if (statement.role !== void 0 && statement.role !== "statement")
    add("reply-role", `the event it points at is a ${statement.role}, not a statement`, 'Give that event role "statement".');
  if (statement.actors.length > 0 && !statement.actors.includes(actor))
    add("reply-actor", `"${actor}" is no actor of that statement`, "Check the actor.");
  const other = otherStance(statement.id, actor, stance, desk);
  if (other !== void 0)
    add("reply-stance", `the same statement is "${stance}" here and "${other}" elsewhere`, "Choose one, or split the statement.");
  return findings;
}
function otherStance(statement, actor, stance, { story }) {
  for (const { replies } of story.events) {
    const other = replies.find((reply) => reply.event === statement && reply.actor === actor && reply.stance !== stance);
    if (other !== void 0) return other.stance;
  }
  return void 0;
}

export { replyRules };
