import { spawn } from "node:child_process";

/** Runs a program without a shell; resolves to `{ ok, output, seconds }`, output being what it wrote to both streams. */
export function runProgram(command, commandLine, options = {}) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(command, commandLine, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    const finish = (ok) => resolve({ ok, output, seconds: (performance.now() - start) / 1000 });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => {
      output += error.message;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}

/** Runs several programs at once, prints what each wrote, and sets the exit code when one failed. */
export async function runTogether(programs) {
  const results = await Promise.all(programs.map(([, command, ...commandLine]) => runProgram(command, commandLine)));
  results.forEach(({ ok, output, seconds }, index) => {
    const [name] = programs[index];
    console.log(`${ok ? "ok" : "FAILED"}  ${name}  ${seconds.toFixed(1)} s`);
    if (!ok) console.log(output.trimEnd());
  });
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
}
