function reportsOf(model, event) {
  return (model.incoming.get(event.id) ?? []).flatMap(({ type, from }) => type === "reports" ? [from] : []);
}

export { reportsOf };
