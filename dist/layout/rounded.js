function rounded(value) {
  return Math.round(value * 10) / 10;
}

export { rounded };
