import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packedProject } from "../../scripts/packed-project.mjs";
import { runProgram } from "../../scripts/run-program.mjs";
import { guide, type Guide } from "./guide.ts";

/** What the frameworks' guides have besides the package. */
const others = ["react", "react-dom", "svelte", "vue", "archieml"];

/** A newsroom's project: the packed package, and a folder for each guide. */
export interface Project {
  readonly folder: string;
  /** Makes the folder of a guide: its files, a starter story, and the files of dist/ that pages load. Returns the guide. */
  readonly begin: (name: string) => Promise<Guide & { readonly folder: string }>;
  /** Runs a command of a guide in its folder; what it wrote to the console. */
  readonly call: (name: string, command: string) => Promise<{ readonly ok: boolean; readonly output: string }>;
}

const served = [
  "d3-dateline.css",
  "d3-dateline.min.js",
  "locale/fr.min.js",
  "embed.html",
  "embed.css",
  "embed.min.js",
  "embed-host.min.js",
];

/** Returns a project in an empty folder. */
export async function project(folder: string): Promise<Project> {
  const { installed } = await packedProject(folder, others);
  const call: Project["call"] = (name, command) => {
    const words = command
      .replace(/^npx d3-dateline/, `node ${join(installed, "dist/cli/main.js")}`)
      .split(" ")
      .slice(1);
    return runProgram(process.execPath, words, { cwd: join(folder, name) });
  };
  return {
    folder,
    call,
    begin: async (name) => {
      const read = guide(name);
      const own = join(folder, name);
      mkdirSync(own);
      for (const [file, code] of read.files) writeFileSync(join(own, file), code);
      for (const file of served) {
        mkdirSync(dirname(join(own, file)), { recursive: true });
        cpSync(join(installed, "dist", file), join(own, file));
      }
      const { ok, output } = await call(name, "npx d3-dateline new story.json");
      if (!ok) throw new Error(output);
      return { ...read, folder: own };
    },
  };
}
