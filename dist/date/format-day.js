function formatDay({ year, month, day }) {
  const sign = year < 0 ? "-" : "";
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
function padded(value, length) {
  return String(value).padStart(length, "0");
}

export { formatDay, padded };
