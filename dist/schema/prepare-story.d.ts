/**
 * Returns a story as JSON text with all its dates read and everything checked, and with the diagnostics, for `timeline()` of
 * `d3-dateline/core`: a page that draws it loads no reader. It serves every language. As with a script, a page draws only what its own
 * newsroom prepared. Of a story that was JSON nothing is lost.
 *
 * @throws what `JSON.stringify` throws where the input keeps what JSON cannot hold, such as an object within itself; whatever is wrong with a
 * story is told in the diagnostics.
 * @example writeFileSync("story.prepared.json", prepareStory(story));
 */
declare function prepareStory(input: unknown): string;

export { prepareStory };
