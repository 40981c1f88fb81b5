import { cdp } from "vitest/browser";

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

const modifiers = { alt: 1, ctrl: 2, meta: 4, shift: 8 };

export async function turnWheel(
  place: Place,
  { x = 0, y = 0, with: held }: { x?: number; y?: number; with?: keyof typeof modifiers },
): Promise<void> {
  await devtools().send("Input.dispatchMouseEvent", {
    type: "mouseWheel",
    ...inPage(place),
    deltaX: x,
    deltaY: y,
    modifiers: held === undefined ? 0 : modifiers[held],
  });
  await frames();
}

export async function dragMouse(from: Place, to: Place, steps = 6): Promise<void> {
  const send = (type: string, place: Place): Promise<unknown> =>
    devtools().send("Input.dispatchMouseEvent", { type, ...inPage(place), button: "left", buttons: 1, clickCount: 1 });
  await send("mouseMoved", from);
  await send("mousePressed", from);
  for (let step = 1; step <= steps; step++) {
    await send("mouseMoved", [from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]);
    await frames(1);
  }
  await send("mouseReleased", to);
  await frames();
}

export async function clickMouse(place: Place, count = 1): Promise<void> {
  for (let click = 1; click <= count; click++)
    for (const type of ["mousePressed", "mouseReleased"])
      await devtools().send("Input.dispatchMouseEvent", { type, ...inPage(place), button: "left", clickCount: click });
  await frames();
}

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
