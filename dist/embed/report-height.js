import { heightMessages } from './height-messages.js';

function reportHeight(view) {
  const { parent, document, location } = view;
  if (parent === view) return () => void 0;
  let told = 0;
  const observer = new view.ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    for (const message of heightMessages(height, location)) parent.postMessage(message, "*");
  });
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

export { reportHeight };
