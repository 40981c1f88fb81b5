function formatNumber(tag, value) {
  if (Number.isSafeInteger(value) && value >= 0 && (value < 1e3 || tag === "en")) return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  return new Intl.NumberFormat([tag, "en"], { numberingSystem: "latn" }).format(value);
}

export { formatNumber };
