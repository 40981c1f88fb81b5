import { describe, expect, test } from "vitest";
import { fold } from "../../src/locale/fold.ts";

describe("fold(text)", () => {
  test.each([
    // Latin
    ["Zürich", "zurich"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["Đà Nẵng", "da nang"],
    ["Tromsø", "tromso"],
    ["İstanbul, Iğdır", "istanbul, igdir"],
    ["China’s ministry", "china's ministry"],
    ["GROẞE Straße", "grosse strasse"],
    ["manœuvres, Æther", "manoeuvres, aether"],
    ["“cooling units” – „Kühl“ ‘so’ «ainsi»", '"cooling units" - "kuhl" \'so\' "ainsi"'],
    ["Garpiya‑3, Garpiya−3", "garpiya-3, garpiya−3"],
    ["Кам\u02bcянка", "кам'янка"],
    ["ארה״ב, צ׳אד, תל־אביב", "ארה\"ב, צ'אד, תל-אביב"],
    ["كـتـاب", "کتاب"],
    // Cyrillic
    ["Иже́вск", "ижевск"],
    ["Чёрный", "черныи"],
    ["Київ", "киів"],
    // Greek, Hebrew, Arabic, Persian
    ["Αθήνα", "αθηνα"],
    ["Ζελένσκις, ΖΕΛΕΝΣΚΙΣ", "ζελενσκισ, ζελενσκισ"],
    ["יְרוּשָׁלַיִם", "ירושלים"],
    ["الأُمَّة", "الامه"],
    ["كتاب علي", "کتاب علی"],
    ["می‌شود", "میشود"],
    // What is not seen
    ["co\u00adoperate", "cooperate"],
    ["2\u202f500", "2 500"],
    ["", ""],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("what is folded stays as it is", () => {
    for (const text of ["Łódź", "الأُمَّة", "İstanbul", "ﬁ ½ Ⅳ", "יְרוּשָׁלַיִם", "GROẞE", "Σωσίας", "œ ״"])
      expect(fold(fold(text))).toBe(fold(text));
  });
});
