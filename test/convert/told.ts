import type { Conversion } from "../../src/convert/index.ts";

/** The report in short: "severity code path". */
export function told({ report }: Conversion): string[] {
  return report.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}
