import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/cli/locales.ts";
import { languages } from "../../scripts/languages.mjs";
import { parseStory } from "../../src/schema/index.ts";
import { systemFault } from "../../src/cli/system-fault.ts";
import { call } from "./shell.ts";

const koupol = readFileSync(new URL("../../examples/koupol.json", import.meta.url), "utf8");
const story = (edtf: string, title = "A"): string =>
  JSON.stringify({ events: [{ title, when: { edtf }, sources: ["s"] }], sources: [{ id: "s", publisher: "P" }] }, null, 1);

describe("help", () => {
  test.each(["--help", "-h", "help", ""])("%s names every command", async (words) => {
    const { code, out } = await call(words);
    expect(code).toBe(0);
    for (const name of ["validate", "render", "convert", "new"]) expect(out).toContain(`  ${name} `);
  });

  test.each(["validate", "render", "convert", "new"])("of %s, in both ways, with examples, within 120 columns", async (name) => {
    const { code, out } = await call(`${name} --help`);
    expect(code).toBe(0);
    expect(out).toContain(`npx d3-dateline ${name} `);
    expect((await call(`help ${name}`)).out).toBe(out);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(out).not.toMatch(/ \n/);
  });

  test("the version", async () => {
    expect((await call("--version")).out).toBe("1.2.3\n");
  });

  test("a wrong command is answered with the right one", async () => {
    const { code, told } = await call("rendr story.json");
    expect([code, told]).toEqual([
      2,
      ['There is no command rendr. Did you mean "render"? There are validate, render, convert, new; d3-dateline --help says more.'],
    ]);
  });
});

describe("options", () => {
  test.each([
    ["--fromat json", 'There is no option --fromat here. Did you mean "format"? --help says which there are.'],
    ["--colour red", "There is no option --colour here. --help says which there are."],
    ["-x", "There is no option -x here. --help says which there are."],
    ["--format jsn", '--format is one of text, json, github, not "jsn". Did you mean "json"?'],
    ["--strict=no", '--strict takes no value, and "no" is one.'],
    ["--strict=", '--strict takes no value, and "" is one.'],
  ])("%s: the call cannot be followed, and nothing is done", async (option, words) => {
    const { code, told, out } = await call(`validate a.json ${option}`, { "a.json": story("2024") });
    expect([code, told, out]).toEqual([2, [words], ""]);
  });

  test.each(["convert a.csv --to csv -o a.csv", "render a.csv -o ./x/../a.csv", "validate a.csv --output=a.csv"])(
    "%s: the file that is read is not written over",
    async (words) => {
      const { code, told, files } = await call(words, { "a.csv": "date,title\n2024,A\n" });
      expect([code, told.at(-1)]).toEqual([2, expect.stringMatching(/a\.csv is what is read; write to another file\.$/)]);
      expect(files).toEqual({ "a.csv": "date,title\n2024,A\n" });
    },
  );

  test("one that lacks its value", async () => {
    expect(await call("render a.json -o", { "a.json": story("2024") })).toMatchObject({
      code: 2,
      told: ["--output needs a value: --output <file>"],
    });
  });

  test.each(["-o --interactive", "--title -o", "--output --"])("%s: what begins as an option does is no value", async (option) => {
    const { code, told, files } = await call(`render a.json ${option}`, { "a.json": story("2024") });
    expect([code, Object.keys(files)]).toEqual([2, ["a.json"]]);
    expect(told[0]).toMatch(/^--(?:output|title) needs a value/);
  });

  test.each(["--output=b.html", "--output b.html", "-o b.html", "-ob.html", "-o=b.html"])("%s", async (option) => {
    expect(Object.keys((await call(`render a.json ${option}`, { "a.json": story("2024") })).files)).toContain("b.html");
  });

  test("what stands after -- is a file", async () => {
    expect((await call("validate -- --strict", { "--strict": story("2024") })).code).toBe(0);
  });

  test("a file that is not there", async () => {
    expect(await call("validate nowhere.json")).toMatchObject({ code: 2, told: ["nowhere.json: there is no such file."] });
  });

  test("an address is no file, and nothing is asked for", async () => {
    const { code, told } = await call("convert https://sheets.example/x?output=csv");
    expect([code, told[0]]).toEqual([
      2,
      'https://sheets.example/x?output=csv is an address, and this asks for nothing over the network. Pipe what is there in: curl -L "https://sheets.example/x?output=csv" | npx d3-dateline convert -',
    ]);
  });

  test.each([
    [{ code: "EISDIR" }, "A file that was named: this is a folder; name a file in it."],
    [{ code: "EACCES", path: "/root/a.html" }, "/root/a.html: this may not be read, or not be written, by you."],
    [{ code: "EMFILE", message: "EMFILE: too many open files" }, "EMFILE: too many open files"],
    [new Error("no file"), undefined],
  ])("what the system says in words: %j", (error, words) => expect(systemFault(error)).toBe(words));
});

describe("the ending of the output", () => {
  test.each([
    ["render a.json -o a.jpg", "a.jpg: nothing is known that ends with .jpg; html is written. --to names what else."],
    ["convert a.json -o a.html", "a.html: nothing is known that ends with .html; json is written. --to names what else."],
  ])("%s: one that means nothing is told", async (words, line) => {
    const { code, told } = await call(words, { "a.json": story("2024") });
    expect(code).toBe(0);
    expect(told).toContain(line);
  });

  test.each([
    "render a.json -o a.HTM",
    "render a.json -o out.d/a",
    "render a.json -o a.txt --to fragment",
    "convert a.json -o a.MD",
    "convert a.json",
  ])("%s: nothing to tell", async (words) => {
    const { told } = await call(words, { "a.json": story("2024") });
    expect(told.filter(Boolean)).toEqual([expect.stringMatching(/^a\.json: .*1 event, /)]);
  });
});

describe("validate", () => {
  test("says the line and the column of each problem", async () => {
    const { code, out, told } = await call("validate a.json", { "a.json": story("2024-13-01") });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.json:6:13: error date-invalid: \/events\/0\/when\/edtf: /m);
    expect(told).toEqual(["a.json: 1 event, 1 error"]);
  });

  test("what is no JSON, where it stops being some", async () => {
    const { code, out } = await call("validate a.json", { "a.json": '{\n  "events": [],\n}' });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.json:3:1: error document-not-json: /);
  });

  test("as JSON", async () => {
    const { out } = await call("validate a.json --format json", { "a.json": story("2024-13-01") });
    expect(JSON.parse(out)).toMatchObject([
      { file: "a.json", line: 6, column: 13, code: "date-invalid", severity: "error", path: "/events/0/when/edtf" },
    ]);
  });

  test("for GitHub, with every sign that its commands read escaped", async () => {
    const { out } = await call("validate a,b.json --format github", { "a,b.json": story("100%\n::error::x") });
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(out).toMatch(/^::error file=a%2Cb\.json,line=6,col=13,title=date-invalid::/);
    expect(out).toContain("100%25");
  });

  test("warnings fail when they shall", async () => {
    const warned = JSON.stringify({ events: [{ title: "A", when: { edtf: "2024" } }] });
    expect((await call("validate a.json", { "a.json": warned })).code).toBe(0);
    expect((await call("validate a.json --strict", { "a.json": warned })).code).toBe(1);
  });

  test("several files, and what is piped in", async () => {
    const { code, told } = await call("validate a.json -", { "a.json": story("2024"), "-": story("never") });
    expect(code).toBe(1);
    expect(told).toEqual(["a.json: 1 event, nothing to mend", "-: 1 event, 1 error"]);
  });

  test("Koupol is in order", async () => {
    expect(await call("validate k.json", { "k.json": koupol })).toMatchObject({
      code: 0,
      told: ["k.json: 30 events, 4 warnings, 10 notes"],
    });
  });
});

describe("render", () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "long-title": "off", "no-redundant-role": "off" } });

  test.each(["", " --interactive", " --locale ar", " --interactive --locale fr"])("a page that asks for nothing%s", async (options) => {
    const { code, files } = await call(`render k.json -o k.html${options}`, { "k.json": koupol });
    expect(code).toBe(0);
    const html = String(files["k.html"]);
    const report = await validator.validateString(html.replace(/<script>[\s\S]*?<\/script>/g, ""));
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(html.match(/ (src|srcset|poster|data|action)="/g)).toBeNull();
    expect(html.match(/<link|<meta http-equiv|@import|url\((?!#)/g)).toBeNull();
    expect(html.includes("<script>")).toBe(options.includes("interactive"));
  });

  test("no text of a story ends its scripts or becomes markup", async () => {
    const bad = "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>";
    const { files } = await call("render a.json -o a.html --interactive", {
      "a.json": JSON.stringify({ title: bad, events: [{ title: bad, when: { edtf: "2024" }, x: bad }] }),
    });
    const html = String(files["a.html"]);
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img");
    expect(html.match(/<script/g)).toHaveLength(5);
  });

  test("a fragment is the figure alone", async () => {
    const { out } = await call("render k.json --to fragment --locale fr --layout vertical", { "k.json": koupol });
    expect(out).toMatch(/^<figure class="d3-dateline"[^>]* lang="fr"/);
    expect(out).toMatch(/<\/figure>\n$/);
    expect(out).not.toMatch(/<script|style=/);
  });

  test("a sheet is drawn as a story is", async () => {
    const { code, out } = await call("render a.csv --to fragment", { "a.csv": "date,title\nQ2 2024,Visit\n" });
    expect(code).toBe(0);
    expect(out).toContain("Q2 2024");
  });

  test("what is doubtful in a sheet is told, and that it has no title", async () => {
    const sheet = { "a.csv": "date,title\nbetween May and June 2024,Visit\n" };
    const { told } = await call("render a.csv --to fragment", sheet);
    expect(told[0]).toMatch(/^a\.csv:2:1: warning date-doubtful: row 2, column date: it is read as one moment in between/);
    expect(told.at(-1)).toBe('It has no title: --title "…" gives it one.');
    expect((await call("render a.csv --to fragment --title Visits", sheet)).told.join()).not.toContain("no title");
  });

  const ambiguous = { "a.csv": "date,title,what\n03/04/2024,Visit,x\n9-Nov,Test,y\n" };
  const answers = "--dates day-month --year 2023 --columns title=what";
  test.each(["render a.csv --to fragment", "convert a.csv", "validate a.csv"])("%s: what a sheet asks is answered", async (words) => {
    const asked = await call(words, ambiguous);
    expect(asked.told.at(-1)).toBe("The command takes what is asked for: --dates day-month or --dates month-day; --year 2024.");
    const answered = await call(`${words} ${answers}`, ambiguous);
    expect(answered.told.join("\n")).not.toContain("--dates");
    expect(answered.told.join("\n")).not.toContain("date-invalid");
    expect(answered.told.join("\n") + answered.out).not.toContain("Visit");
  });

  test("a title and a description are given to what has none, and in place of others", async () => {
    const { out } = await call("convert a.csv --title=<Ferries> --description=*Known*", { "a.csv": "date,title\n2024,Visit\n" });
    expect(JSON.parse(out)).toMatchObject({ title: "<Ferries>", description: "*Known*", events: [{ title: "Visit" }] });
    const other = await call("render a.json --title Ours --to fragment", {
      "a.json": '{"title":"Theirs","events":[{"title":"A","when":{"edtf":"2024"}}]}',
    });
    expect(other.out).toContain(">Ours<");
    expect(other.out).not.toContain("Theirs");
  });

  test("a page without a script is as wide as its lanes", async () => {
    const files = { "a.json": story("2024") };
    expect((await call("render a.json --to html --width 700", files)).out).toContain("max-width:700px");
    expect((await call("render a.json --to html --width 700 --interactive", files)).out).toContain("max-width:1200px");
  });

  test("what cannot be drawn is told", async () => {
    const { code, told } = await call("render a.json -o a.html", { "a.json": "[}" });
    expect(code).toBe(1);
    expect(told[0]).toContain("error document-not-json");
  });

  test("a language that there is not", async () => {
    const { code, told } = await call("render a.json -o a.html --locale tlh", { "a.json": story("2024") });
    expect([code, told[0]]).toEqual([0, `There is no catalogue for "tlh"; it is in English. There are ${languages.join(", ")}.`]);
  });

  test.each(["--width wide", "--size 12", "--to png --size 0x100"])("%s is no number of px", async (option) => {
    expect((await call(`render a.json -o a.png ${option}`, { "a.json": story("2024") })).code).toBe(2);
  });

  test("a picture without a browser says what is missing", async () => {
    const { code, told } = await call("render a.json -o a.png --browser /nowhere/chrome", { "a.json": story("2024") });
    expect(code).toBe(2);
    expect(told.at(-1)).toBe(
      "SVG and PNG need a Chrome, Chromium or Edge on this machine; /nowhere/chrome is none. Name one: --browser <path>, or CHROME_PATH.",
    );
  });
});

describe("validate, of what is said twice", () => {
  test("an empty list of sources is told once; a stance that is none, with the one that is meant", async () => {
    const replies = [{ actor: "mfa", stance: "unaware" }];
    const text = JSON.stringify({
      actors: [{ id: "mfa", label: "M" }],
      events: [{ title: "A", when: { edtf: "2024" }, sources: [], replies }],
    });
    const { out } = await call("validate a.json", { "a.json": text });
    expect(out.match(/source-missing/g)).toHaveLength(1);
    expect(out).toContain('Did you mean "says-unaware"?');
  });

  test("advice on a sheet names its rows", async () => {
    const { out } = await call("validate a.csv", { "a.csv": "date,title\n2024,A\n" });
    expect(out).toMatch(/^a\.csv:2:1: warning source-missing: row 2: /m);
  });
});

describe("what is not there, or holds nothing", () => {
  test("one file that is missing does not silence the others", async () => {
    const { code, told, out } = await call("validate none.json a.csv", { "a.csv": "date,title\n2024-13,A\n" });
    expect(code).toBe(2);
    expect(told[0]).toBe("none.json: there is no such file.");
    expect(out).toContain("a.csv:2:1: error date-invalid");
  });

  test("a story without an event is not written over a page that may be good", async () => {
    const { code, told, files } = await call("render a.json -o b.html", { "a.json": '{"events":[]}', "b.html": "good" });
    expect([code, files["b.html"]]).toEqual([1, "good"]);
    expect(told).toContain("There is no event to draw: nothing is written.");
  });

  test("a stated format that finds nothing writes nothing", async () => {
    const { code, files } = await call("convert a.csv --from vis -o b.json", { "a.csv": "date,title\n2024,A\n" });
    expect([code, Object.keys(files)]).toEqual([1, ["a.csv"]]);
  });

  test("a zone that there is not", async () => {
    const { code, told } = await call("convert a.csv --zone Mars/Phobos", { "a.csv": "date,title\n2024,A\n" });
    expect([code, told]).toEqual([2, ['--zone is the name of a zone such as Europe/Paris, not "Mars/Phobos".']]);
  });

  test("a page to work with has the layout that was asked for", async () => {
    const { out } = await call("render a.json --interactive --layout vertical", { "a.json": story("2024") });
    expect(out.includes('.theme("auto").layout("vertical").parts(')).toBe(true);
  });
});

describe("convert", () => {
  test("names the options that answer what dates ask, and only then", async () => {
    const asking = await call("convert a.csv -o a.json", { "a.csv": "date,title\n03/04/2024,A\n9 Nov,B\n" });
    expect(asking.told.at(-1)).toMatch(/--dates day-month or --dates month-day; --year 2024/);
    const { told } = await call("convert a.csv -o a.json --dates day-month --year 2024", {
      "a.csv": "date,title\n03/04/2024,A\n9 Nov,B\n",
    });
    expect(told.join("\n")).not.toContain("--");
  });

  const sheet = "date,title,colour\nQ2 2024,Visit,red\n03/04/2024,Reply,\n";

  test("a sheet into a story, with its losses", async () => {
    const { code, files, told } = await call("convert a.csv -o a.json", { "a.csv": sheet });
    expect(code).toBe(0);
    expect(JSON.parse(String(files["a.json"]))).toMatchObject({
      events: [{ title: "Visit", when: { edtf: "2024-34", words: "Q2 2024" } }, { title: "Reply" }],
    });
    expect(told.join("\n")).toMatch(/row 3, column date/);
    expect(told.join("\n")).toMatch(/column colour/);
  });

  test("a question is answered by the person", async () => {
    const { files } = await call("convert a.csv -o a.json --dates day-month", { "a.csv": sheet });
    expect(JSON.parse(String(files["a.json"]))).toMatchObject({ events: [{}, { when: { edtf: "2024-04-03" } }] });
  });

  test("a sheet whose headers say little", async () => {
    const sheet = "Begin work,Who\n1/2/77,Ann\n";
    const { code, files } = await call("convert a.csv -o a.json --first-year 1970 --dates day-month --columns date=Begin,title=Who", {
      "a.csv": sheet.replace(" work", ""),
    });
    expect(code).toBe(0);
    expect(JSON.parse(String(files["a.json"]))).toMatchObject({ events: [{ title: "Ann", when: { edtf: "1977-02-01" } }] });
    expect((await call("convert a.csv --columns date", { "a.csv": sheet })).code).toBe(2);
    expect((await call("convert a.csv --first-year 70", { "a.csv": sheet })).code).toBe(2);
  });

  test.each([
    ["a.csv", /^\uFEFFid,date,/],
    ["a.md", /^# |^- /m],
    ["a.jsonld", /"@context":"https:\/\/schema\.org"/],
    ["a.json", /^\{\n/],
  ])("the ending of %s tells what is written", async (name, form) => {
    const { files, code } = await call(`convert k.json -o out/${name}`, { "k.json": koupol });
    expect(code).toBe(0);
    expect(String(files[`out/${name}`])).toMatch(form);
  });

  test("what fits no format", async () => {
    const { code, told, files } = await call("convert a.txt -o b.json", { "a.txt": "Once upon a time" });
    expect(code).toBe(1);
    expect(told[0]).toContain("format-unknown");
    expect(files).not.toHaveProperty("b.json");
  });
});

describe("new", () => {
  test("a story to begin with reads without a fault", async () => {
    const { files } = await call("new story.json");
    const { diagnostics, story: read } = parseStory(JSON.parse(String(files["story.json"])));
    expect(diagnostics).toEqual([]);
    expect(read.events).toHaveLength(3);
    expect((await call("validate story.json --strict", { "story.json": String(files["story.json"]) })).code).toBe(0);
  });

  test("a sheet to begin with reads without a fault", async () => {
    const { files } = await call("new story.csv");
    const { code, told } = await call("convert story.csv -o a.json --strict", { "story.csv": String(files["story.csv"]) });
    expect(code).toBe(0);
    expect(told.at(-1)).toMatch(/3 events, nothing to mend$/);
  });

  test("one file, and none passed over", async () => {
    const { code, files } = await call("new a.json b.json");
    expect([code, files]).toEqual([2, {}]);
  });

  test("never writes over a file unless it shall", async () => {
    const there = { "story.json": "mine" };
    expect(await call("new story.json", there)).toMatchObject({ code: 2, files: { "story.json": "mine" } });
    expect((await call("new story.json --force", there)).files["story.json"]).not.toBe("mine");
  });
});

test("the program speaks every language that there is", () => {
  expect(Object.keys(locales)).toEqual(languages);
});
