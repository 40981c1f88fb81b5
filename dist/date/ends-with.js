function endsWith(end, { earliest, latest }) {
  return typeof end === "object" && !end.uncertain && !end.approximate && end.earliest === earliest && end.latest === latest;
}

export { endsWith };
