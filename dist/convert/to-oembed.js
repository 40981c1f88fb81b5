import { embedCode } from './embed-code.js';

function toOEmbed({ width = 960, provider, cacheAge, ...frame }) {
  return {
    version: "1.0",
    type: "rich",
    title: frame.title,
    html: embedCode(frame),
    width,
    height: frame.height ?? 600,
    ...provider && { provider_name: provider.name, provider_url: provider.url },
    ...cacheAge !== void 0 && { cache_age: cacheAge }
  };
}

export { toOEmbed };
