import en from '../locale/en.js';
import { locales } from './locales.js';

async function localeFor(tag, { tell }) {
  if (tag === void 0 || tag === true) return en;
  const start = tag.replace(/-.*/, "").toLowerCase();
  const load = Object.hasOwn(locales, start) ? locales[start] : void 0;
  if (load) return (await load()).default;
  tell(`There is no catalogue for "${tag}"; it is in English. There are ${Object.keys(locales).join(", ")}.`);
  return en;
}

export { localeFor };
