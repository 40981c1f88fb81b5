function deriveId(title, date) {
  const text = `${title}
${date}`;
  let low = 3735928559 | 0;
  let high = 1103547991;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low ^= Math.imul(high ^ high >>> 15, 2246822507);
  high ^= Math.imul(low ^ low >>> 13, 3266489909);
  return `e-${(low >>> 2).toString(36)}${(high >>> 2).toString(36)}`;
}

export { deriveId };
