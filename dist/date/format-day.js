function formatDay({ year, month, day }) {
  const sign = year < 0 ? "-" : "";
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
function pad(value, length) {
  return String(value).padStart(length, "0");
}

export { formatDay };
