import { readValue, readText, loadStory } from './load-story.js';

function storySource(readers, tell) {
  let told = {};
  let present;
  let ending = new AbortController();
  const end = () => {
    ending.abort();
    if (told.isLoading) [present, told] = [void 0, { ...told, isLoading: false }];
  };
  const load = async (url, isAgain) => {
    ending.abort();
    const { signal } = ending = new AbortController();
    told = { ...told, isLoading: true };
    const answer = await loadStory(url, isAgain, readers, signal);
    if (signal.aborted) return;
    const { story, report } = told;
    const isKept = answer.fault !== void 0 && told.url === url && story !== void 0;
    told = isKept ? { story, ...report && { report }, url, at: told.at ?? 0, fault: answer.fault } : { ...answer, url, at: Date.now() };
    tell();
  };
  const take = (answer) => {
    end();
    told = answer;
  };
  return {
    look: ({ given, url, text }) => {
      const asked = given ?? url ?? text;
      if (asked === present) return told;
      if (given !== void 0) take(readValue(given.story, "story"));
      else if (url !== void 0) void load(url, false);
      else if (text !== void 0) take(readText(text, { url: "<script>", type: "application/json" }, readers));
      else take({});
      present = asked;
      return told;
    },
    again: () => {
      if (typeof present === "string" && told.url === present && !told.isLoading) void load(present, true);
    },
    end
  };
}

export { storySource };
