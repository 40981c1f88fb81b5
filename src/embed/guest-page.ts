import { startGuest, type Bundle } from "./guest.ts";

const script = document.currentScript as HTMLScriptElement;
startGuest(window, (globalThis as unknown as { readonly dateline: Bundle }).dateline, new URL(".", script.src).href);
