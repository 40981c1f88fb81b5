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
function hostOf(url) {
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/i.exec(url)?.[1] ?? "";
}

export { entry, sourceOf };
