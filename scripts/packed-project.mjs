import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runProgram } from "./run-program.mjs";

export const root = resolve(import.meta.dirname, "..");

/** What package.json says. */
export const described = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

async function must(what, command, commandLine, options) {
  const { ok, output } = await runProgram(command, commandLine, options);
  if (!ok) throw new Error(`${what} failed.\n${output.trimEnd()}`);
  return output;
}

async function pack(folder) {
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  await must("npm pack", command, [...first, "pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: root });
  return join(folder, `${described.name}-${described.version}.tgz`);
}

async function install(tarball, folder, others) {
  const installed = join(folder, "node_modules", described.name);
  mkdirSync(installed, { recursive: true });
  await must("tar", "tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const name of [...Object.keys(described.dependencies), ...others]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "a-newsroom", private: true, type: "module" }));
  return installed;
}

/**
 * Makes a project in an empty folder that has the packed tarball, its declared dependencies, and nothing else but what is named.
 * @param others packages of this repository that the project has too
 */
export async function packedProject(folder, others = []) {
  const tarball = await pack(folder);
  return { tarball, installed: await install(tarball, folder, others) };
}
