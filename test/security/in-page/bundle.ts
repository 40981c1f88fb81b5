import { build, type Plugin } from "esbuild";

/** Returns the script that stands in the tests' pages: a bundle of our sources, and of what drives them. */
export async function driverScript(plugins: Plugin[] = []): Promise<string> {
  const entryPoints = [new URL("drive.ts", import.meta.url).pathname];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "iife", plugins, target: "es2022" });
  return outputFiles[0]?.text ?? "";
}
