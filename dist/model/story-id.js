function storyId(story) {
  const text = JSON.stringify([story.title, story.events.slice(0, 50).map((event) => event.id)]);
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  return `dateline-${hash.toString(36)}`;
}

export { storyId };
