function dayAt({ domain: [first, last], range: [start, end] }, x) {
  return first + (x - start) / (end - start) * (last - first);
}

export { dayAt };
