import { cpus, loadavg, release, totalmem, type } from "node:os";

/** What the numbers were measured on. Load above the number of processors means that they are upper bounds. */
export function machineFacts() {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    processors: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}
