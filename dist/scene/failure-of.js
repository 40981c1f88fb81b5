function failureOf({
  story,
  diagnostics
}) {
  if (story.events.length > 0) return void 0;
  return diagnostics.find(({ severity, path }) => severity === "error" && (path === "" || path === "/events"))?.message;
}

export { failureOf };
