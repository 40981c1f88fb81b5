/**
 * Lets links that lead out of a frame's page open beside it. In the frame itself most sites refuse to be shown, and the timeline would be gone.
 * Does nothing outside a frame.
 * @param view the window of the frame's page
 * @example openBeside(window);
 */
declare function openBeside(view: Window & typeof globalThis): void;

export { openBeside };
