#!/usr/bin/env node
// Three type checks: everything; src alone, with the declarations of its dependencies; the pure folders without a DOM.
import { join } from "node:path";
import { runTogether } from "./run-program.mjs";

const compiler = join(import.meta.dirname, "../node_modules/typescript/bin/tsc");

const configurations = ["tsconfig.json", "tsconfig.build.json", "tsconfig.pure.json"];

await runTogether(configurations.map((file) => [file, process.execPath, compiler, "--noEmit", "--pretty", "false", "--project", file]));
