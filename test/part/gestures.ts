import { cdp, commands, server } from "vitest/browser";

interface Devtools {
  send: (method: string, parameters: object) => Promise<unknown>;
}

/** Real input of the browser's: what the page makes of it is its own. Places are px in this frame. */
const devtools = (): Devtools => cdp() as unknown as Devtools;

function inPage([x, y]: readonly [number, number]): { x: number; y: number } {
  const frame = window.frameElement;
  if (frame === null) return { x, y };
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / window.innerWidth;
  return { x: left + x * scale, y: top + y * scale };
}

export const frames = async (count = 2): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Until a window that was on its way has come to rest. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 220));

type Place = readonly [number, number];

const keys = { alt: "Alt", ctrl: "Control", meta: "Meta", shift: "Shift" };

/** What a mouse does: goes to a place, has its button pressed the how manieth time, turns its wheel by px. */
type MouseStep =
  | { readonly type: "move"; readonly x: number; readonly y: number }
  | { readonly type: "down" | "up"; readonly count: number }
  | { readonly type: "wheel"; readonly x: number; readonly y: number; readonly key?: string | undefined };

const mouse = (...steps: MouseStep[]): Promise<void> =>
  (commands as unknown as { mouse: (steps: MouseStep[]) => Promise<void> }).mouse(steps);

const goTo = (place: Place): MouseStep => ({ type: "move", ...inPage(place) });

export async function turnWheel(
  place: Place,
  { x = 0, y = 0, with: held }: { x?: number; y?: number; with?: keyof typeof keys },
): Promise<void> {
  await mouse(goTo(place), { type: "wheel", x, y, key: held && keys[held] });
  await frames();
}

export async function dragMouse(from: Place, to: Place, steps = 6): Promise<void> {
  await mouse(goTo(from), { type: "down", count: 1 });
  for (let step = 1; step <= steps; step++) {
    await mouse(goTo([from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]));
    await frames(1);
  }
  await mouse({ type: "up", count: 1 });
  await frames();
}

export async function clickMouse(place: Place, count = 1): Promise<void> {
  await mouse(goTo(place));
  for (let click = 1; click <= count; click++) await mouse({ type: "down", count: click }, { type: "up", count: click });
  await frames();
}

/** Playwright has one finger, and Firefox on a desktop none. */
export const hasFingers = server.browser === "chromium";

/** Fingers that move from their first places to their last. */
export async function moveFingers(from: readonly Place[], to: readonly Place[], steps = 6): Promise<void> {
  const send = (type: string, places: readonly Place[]): Promise<unknown> =>
    devtools().send("Input.dispatchTouchEvent", { type, touchPoints: places.map((place, id) => ({ ...inPage(place), id })) });
  const between = (share: number): Place[] =>
    from.map(([x, y], index) => [x + ((to[index]?.[0] ?? x) - x) * share, y + ((to[index]?.[1] ?? y) - y) * share]);
  for (let count = 1; count <= from.length; count++) await send("touchStart", from.slice(0, count));
  for (let step = 1; step <= steps; step++) {
    await send("touchMove", between(step / steps));
    await frames(1);
  }
  await send("touchEnd", []);
  await frames();
}

export async function tap(place: Place, count = 1): Promise<void> {
  for (let one = 0; one < count; one++) await moveFingers([place], [place], 0);
}
