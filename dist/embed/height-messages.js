function heightMessages(height, { href, search, hash }) {
  const child = new URLSearchParams(search).get("childId");
  const secret = new URLSearchParams(hash.replace(/^#\??/, "")).get("secret");
  return [
    { dateline: "height", height },
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src: href, context: "iframe.resize", height }),
    ...child === null ? [] : [["pym", child, "height", height].join("xPYMx")],
    ...secret === null ? [] : [{ secret, message: "height", value: height }]
  ];
}

export { heightMessages };
