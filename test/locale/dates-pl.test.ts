import { describe, expect, test } from "vitest";
import { wordDate } from "../../src/date/index.ts";
import { pl } from "../../src/locale/pl.ts";
import { dateOf } from "../date/edtf-texts.ts";

describe("wordDate(edtf, pl, form)", () => {
  test.each([
    ["2024-09-25", "25 września 2024 roku", "25 wrz 2024"],
    ["2024-09", "wrzesień 2024 roku", "wrz 2024"],
    ["2024", "2024", "2024"],
    ["2024-34", "drugi kwartał 2024 roku", "II kw. 2024"],
    ["2024-37", "pierwsze cztery miesiące 2024 roku", "pierwsze 4 mies. 2024"],
    ["2024-41", "druga połowa 2024 roku", "II poł. 2024"],
    ["2024-30", "lato 2024 roku (półkula południowa)", "lato 2024 (półkula południowa)"],
    ["198X", "lata 80. XX wieku", "lata 80. XX w."],
    ["190X", "pierwsza dekada XX wieku", "pierwsza dekada XX w."],
    ["200X/..", "od pierwszej dekady XXI wieku", "od pierwszej dekady XXI w."],
    ["2024-09~", "około września 2024 roku", "ok. wrz 2024"],
    ["2024-36~", "około czwartego kwartału 2024 roku", "ok. IV kw. 2024"],
    ["2024-24~", "około zimy 2024 roku", "ok. zimy 2024"],
    ["2024-09-13?", "13 września 2024 roku (data niepewna)", "13 wrz 2024?"],
    ["2024-09%", "około września 2024 roku (data niepewna)", "ok. wrz 2024?"],
    ["2024-09-XX", "jeden z dni września 2024 roku", "wrz 2024"],
    ["198X-XX-XX", "jeden z dni lat 80. XX wieku", "lata 80. XX w."],
    ["2024-XX-25", "25. dzień jednego z miesięcy 2024 roku", "25. dzień jednego z miesięcy 2024"],
    ["2024-09-13/2024-09-25", "od 13 do 25 września 2024 roku", "13–25 wrz 2024"],
    ["2024-08/2024-10", "od sierpnia do października 2024 roku", "sie–paź 2024"],
    ["2020/2024", "od 2020 do 2024 roku", "2020–2024"],
    ["2024-34/2024-36", "od drugiego do czwartego kwartału 2024 roku", "II–IV kw. 2024"],
    ["2024-36/2025-02", "od czwartego kwartału 2024 roku do lutego 2025 roku", "IV kw. 2024 – lut 2025"],
    ["2024-09~/..", "od września 2024 roku (w przybliżeniu)", "od wrz 2024 (w przybliżeniu)"],
    ["2000-XX-XX/..", "od jednego z dni 2000 roku", "od 2000"],
    ["1985-04/", "od kwietnia 1985 roku, koniec nieznany", "od kwi 1985, koniec nieznany"],
    ["../2024-23", "do jesieni 2024 roku", "do jesieni 2024"],
    ["../", "początek: otwarty; koniec: nieznany", "początek: otwarty; koniec: nieznany"],
    ["[..2024-09-25]", "najpóźniej 25 września 2024 roku", "najpóźniej 25 wrz 2024"],
    ["[..2024-06]", "czerwiec 2024 roku lub wcześniej", "cze 2024 lub wcześniej"],
    ["[..2023]", "przed 2024 rokiem", "przed 2024"],
    ["[2024-34..]", "drugi kwartał 2024 roku lub później", "II kw. 2024 lub później"],
    ["[2024-09-13..2024-10-02]", "w nieustalonym momencie między 13 września a 2 października 2024 roku", "między 13 wrz a 2 paź 2024"],
    ["[1670..1672]", "w nieustalonym momencie między 1670 a 1672 rokiem", "między 1670 a 1672"],
    ["2016-0X-XX", "jeden z dni między styczniem a wrześniem 2016 roku", "między sty a wrz 2016"],
    ["1984-1X~", "około października, listopada lub grudnia 1984 roku", "ok. paź, lis lub gru 1984"],
    ["[1667,1668,1670]", "1667, 1668 lub 1670", "1667, 1668 lub 1670"],
    ["{2024-09-13,2024-09-25}", "13 i 25 września 2024 roku", "13 i 25 wrz 2024"],
    ["{2024-04..2024-06}", "co miesiąc od kwietnia do czerwca 2024 roku", "co miesiąc od kwi do cze 2024"],
    ["156X-12-25", "25 grudnia jednego z lat 60. XVI wieku", "25 gru jednego z lat 60. XVI w."],
    ["16XX", "jeden z lat od 1600 do 1699", "1600–1699"],
    ["1950S2", "1950 (szacunek: od 1900 do 1999 roku)", "ok. 1950 (1900–1999)"],
    ["-0043-03-15", "15 marca 44 roku p.n.e.", "15 mar 44 p.n.e."],
    ["-0200/0200", "od 201 roku p.n.e. do 200 roku n.e.", "201 p.n.e. – 200 n.e."],
    ["2024-09-25T07:00:00+04:00", "25 września 2024 roku, 7:00 (UTC+4)", "25 wrz 2024, 7:00 (UTC+4)"],
  ])("%s", (edtf, long, short) => {
    const date = dateOf(edtf);
    expect([wordDate(date, pl, "long"), wordDate(date, pl, "short")]).toEqual([long, short]);
  });

  test("says until when the reporting knows", () => {
    const asOf = dateOf("2025-09-25");
    expect(wordDate(dateOf("2024-34/.."), pl, "long", { asOf })).toBe("od drugiego kwartału 2024 roku, stan na 25 września 2025 roku");
    expect(wordDate(dateOf("2024-34/.."), pl, "short", { asOf })).toBe("od II kw. 2024 · stan na 25 wrz 2025");
  });
});
