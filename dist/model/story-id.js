function storyId(story) {
  return `dateline-${hashOf([story.title, story.events.slice(0, 50).map((event) => event.id)])}`;
}
function pictureHash(story, { locale, theme, headingLevel, parts }) {
  try {
    return hashOf([story, locale.tag, theme, headingLevel, parts.flatMap(({ name, controls }) => controls ? name : [])]);
  } catch {
    return void 0;
  }
}
function hashOf(value) {
  const text = JSON.stringify(value);
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  return hash.toString(36);
}

export { pictureHash, storyId };
