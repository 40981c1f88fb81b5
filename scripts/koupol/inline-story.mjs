const holder = /(<script type="application\/json" id="story">).*?(<\/script>)/s;

/** Returns the page with the story in its JSON script. A "<" is written as an escape: the text can never end the script element. */
export function inlineStory(page, story) {
  if (!holder.test(page)) throw new Error('The page has no <script type="application/json" id="story">.');
  const json = JSON.stringify(story).replaceAll("<", "\\u003c");
  return page.replace(holder, (_, start, end) => start + json + end);
}
