import type { Diagnostic, Story } from "../schema/index.ts";

/** Returns why there is no story to draw, in words; undefined when there is one, however much is wrong with it. */
export function failureOf({
  story,
  diagnostics,
}: {
  readonly story: Story;
  readonly diagnostics: readonly Diagnostic[];
}): string | undefined {
  if (story.events.length > 0) return undefined;
  return diagnostics.find(({ severity, path }) => severity === "error" && (path === "" || path === "/events"))?.message;
}
