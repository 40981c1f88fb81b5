function frameAddress(markup) {
  const frame = /<iframe\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(markup);
  return frame?.[1] ?? frame?.[2] ?? frame?.[3];
}

export { frameAddress };
