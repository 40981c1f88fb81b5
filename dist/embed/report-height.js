import { heightMessages } from './height-messages.js';

function reportHeight(view) {
  const { parent, document, location } = view;
  if (parent === view) return () => void 0;
  let told = 0;
  const tell = () => {
    for (const message of told === 0 ? [] : heightMessages(told, location)) parent.postMessage(message, "*");
  };
  const observer = new view.ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    tell();
  });
  observer.observe(document.documentElement);
  const ending = new view.AbortController();
  const answer = ({ source, data }) => {
    if (source === parent && typeof data === "object" && (data?.dateline === "ask" || data?.message === "ready")) tell();
  };
  view.addEventListener("message", answer, { signal: ending.signal });
  return () => {
    observer.disconnect();
    ending.abort();
  };
}

export { reportHeight };
