// WebKitGTK, driven by WebDriver on a screen that nobody sees.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const programs = ["WebKitWebDriver", "Xvfb"];

/** Whether it can be driven here: on Debian the packages webkit2gtk-driver and xvfb. */
export function isWebKitThere(folders = (process.env.PATH ?? "").split(delimiter)) {
  return programs.every((program) => folders.some((folder) => existsSync(join(folder, program))));
}

/** Names of keys as WebDriver writes them, by their last two digits. */
const keys = {
  ...{ Backspace: 0x03, Tab: 0x04, Enter: 0x07, Shift: 0x08, Control: 0x09, Alt: 0x0a, Escape: 0x0c, PageUp: 0x0e, PageDown: 0x0f },
  ...{ End: 0x10, Home: 0x11, ArrowLeft: 0x12, ArrowUp: 0x13, ArrowRight: 0x14, ArrowDown: 0x15, Delete: 0x17, Meta: 0x3d },
};

const keyValue = (name) => (Object.hasOwn(keys, name) ? String.fromCharCode(0xe000 + keys[name]) : name);

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

async function untilListening(address) {
  for (let tries = 1; tries <= 100; tries++) {
    if (await fetch(`${address}/status`).catch(() => undefined)) return;
    await pause(100);
  }
  throw new Error("WebKitWebDriver does not answer.");
}

/** Sends one WebDriver command and resolves to the value of its answer. */
async function post(address, body) {
  const response = await fetch(address, { method: "POST", body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Starts a screen, the driver and the browser; resolves to what a page can be driven with. */
export async function startWebKit() {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [display] = await once(screen.stdio[3], "data");
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}` };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env });
  const kill = () => [driver, screen].forEach((program) => program.kill());
  process.once("exit", kill);

  const address = `http://127.0.0.1:${port}`;
  await untilListening(address);
  const { sessionId } = await post(`${address}/session`, { capabilities: {} });
  const session = `${address}/session/${sessionId}`;
  const send = (command, body) => post(`${session}/${command}`, body);
  const act = (type, actions) => send("actions", { actions: [{ type, id: type, actions }] });
  await send("window/rect", { x: 0, y: 0, width: 1500, height: 1100 });

  return {
    open: (url) => send("url", { url }),
    evaluate: (script, ...values) => send("execute/sync", { script, args: values }),
    click: (x, y) => act("pointer", [{ type: "pointerMove", x, y }, ...["pointerDown", "pointerUp"].map((type) => ({ type, button: 0 }))]),
    /** Presses and releases keys: `[["keyDown", "Shift"], …]`. */
    press: (strokes) =>
      act(
        "key",
        strokes.map(([type, name]) => ({ type, value: keyValue(name) })),
      ),
    async close() {
      await fetch(session, { method: "DELETE" });
      kill();
    },
  };
}
