import { expect, test } from "vitest";
import { unbroken } from "../../src/scene/label-text.ts";

test.each([
  ["25 Sept 2024", "25_Sept_2024"],
  ["by 25 Sept 2024", "by 25_Sept_2024"],
  ["since Q2 2024 · as of 25 Sept 2025", "since Q2_2024 · as of 25_Sept_2025"],
  ["July 2023 – July 2024", "July_2023 – July_2024"],
  ["13–25 Sept 2024", "13–25_Sept_2024"],
  ["some time Jan–Sept 2024", "some time Jan–Sept_2024"],
  ["20 or 21 June 2024", "20_or 21_June_2024"],
  ["17 Nov 2024, about 07:00 (UTC+4)", "17_Nov_2024, about 07:00 (UTC+4)"],
  ["17 nov. 2024, vers 7 h 00 (UTC+4)", "17_nov._2024, vers 7_h_00 (UTC+4)"],
  ["au plus tard le 25 sept. 2024", "au plus tard le 25_sept._2024"],
  ["1er juil. 2025", "1er_juil._2025"],
  ["13 sept. 2024 ?", "13_sept._2024_?"],
  ["2024", "2024"],
  ["170,000,002 BC", "170,000,002 BC"],
  ["", ""],
])("unbroken(%j) keeps together what is one", (date, kept) => {
  expect(unbroken(date).replaceAll("\u00a0", "_")).toBe(kept);
});
