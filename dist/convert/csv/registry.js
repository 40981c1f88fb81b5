function registry() {
  const items = [];
  const places = [];
  const ids = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const wished = /* @__PURE__ */ new Map();
  return {
    items,
    places,
    idOf: (key, make, wish, place) => {
      const known = ids.get(key);
      if (known !== void 0) return known;
      let id = wish;
      let count = wished.get(wish) ?? 1;
      while (taken.has(id)) id = `${wish}-${++count}`;
      wished.set(wish, count);
      taken.add(id);
      ids.set(key, id);
      items.push(make(id));
      places.push(place);
      return id;
    }
  };
}
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const DAY = /^\d{4}-\d\d(?:-\d\d)?[?~%]?$/;
function sourceOf(parts) {
  if (parts.length === 4) {
    const [publisher2 = "", title2 = "", url2 = "", published2 = ""] = parts;
    return entry(publisher2, title2, url2, published2);
  }
  const url = parts.find((part) => ADDRESS.test(part)) ?? "";
  const published = parts.find((part, index) => index > 0 && DAY.test(part)) ?? "";
  const [publisher = "", ...title] = parts.filter((part) => part !== url && part !== published && part !== "");
  return entry(publisher, title.join(" | "), url, published);
}
function entry(publisher, title, url, published) {
  return {
    publisher: publisher || hostOf(url) || title,
    ...title === "" ? {} : { title },
    ...url === "" ? {} : { url },
    ...published === "" ? {} : { published }
  };
}
function addSource(sources, one, place) {
  const { publisher, title, url } = one;
  const wish = title === void 0 ? publisher : `${publisher}: ${title}`;
  return sources.idOf(JSON.stringify([publisher, title, url, one.published]), (id) => ({ id, ...one }), wish, place);
}
function hostOf(url) {
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/i.exec(url)?.[1] ?? "";
}

export { addSource, entry, registry, sourceOf };
