function citedBy(event) {
  return [
    .../* @__PURE__ */ new Set([...event.sources, ...event.claims.flatMap((claim) => claim.sources), ...event.replies.flatMap((reply) => reply.sources)])
  ];
}

export { citedBy };
