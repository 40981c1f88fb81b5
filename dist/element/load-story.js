import { valueFault, textFault, slowFault, statusFault, unreachableFault } from './load-fault.js';

const timeLimit = 15;
async function loadStory(url, isAgain, readers, signal) {
  const ending = new AbortController();
  let late = end;
  const limit = new Promise((resolve) => late = () => resolve({ fault: slowFault(url, timeLimit) }));
  const timer = setTimeout(late, timeLimit * 1e3);
  function end() {
    clearTimeout(timer);
    ending.abort();
    late();
  }
  signal.addEventListener("abort", end, { signal: ending.signal });
  const answer = await Promise.race([limit, ask(url, isAgain, readers, ending.signal)]);
  end();
  return answer;
}
async function ask(url, isAgain, readers, signal) {
  try {
    const response = await fetch(url, { credentials: "same-origin", cache: isAgain ? "no-cache" : "default", signal });
    if (!response.ok) return { fault: statusFault(url, response.status) };
    const text = await response.text();
    return readText(text, { url, type: response.headers.get("content-type") ?? "" }, readers, response.url);
  } catch {
    return { fault: unreachableFault(url, location.protocol === "file:") };
  }
}
function readText(text, from, readers, finalUrl = from.url) {
  try {
    for (const read of readers) {
      const answer = read(text, from);
      if (answer === void 0 || answer === null) continue;
      const { fault } = readValue(answer.story, from.url);
      return fault === void 0 ? answer : { fault };
    }
    return readValue(JSON.parse(text), from.url);
  } catch {
    return { fault: textFault(from.url, finalUrl, text) };
  }
}
function readValue(story, name) {
  const fault = valueFault(name, story);
  return fault === void 0 ? { story } : { fault };
}

export { loadStory, readText, readValue };
