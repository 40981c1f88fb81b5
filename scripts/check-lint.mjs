#!/usr/bin/env node
// Lints with types, and checks the format. `npm run format` mends the second.
import { join } from "node:path";
import { runTogether } from "./run-program.mjs";

const modules = join(import.meta.dirname, "../node_modules");

// Named folders: without them oxlint walks node_modules.
const folders = ["src", "test", "stories", "scripts", "bench", ".storybook", "rollup.config.mjs", "vitest.config.ts"];

await runTogether([
  ["oxlint", process.execPath, join(modules, "oxlint/bin/oxlint"), "--type-aware", "--deny-warnings", ...folders],
  ["prettier", process.execPath, join(modules, "prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
]);
