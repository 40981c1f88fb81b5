function exactDates({ parsed, time, timeApproximate, zone }) {
  if (parsed?.type === "date") {
    const date = isoDate(parsed);
    const clock = time !== void 0 && timeApproximate !== true && parsed.precision === "day" ? clockText(time, zone) : "";
    return date === void 0 ? { isWhole: false } : { startDate: date + clock, isWhole: true };
  }
  if (parsed?.type !== "interval") return { isWhole: false };
  const [start, end] = [parsed.start, parsed.end].map((one) => typeof one === "string" ? void 0 : isoDate(one));
  return { ...start && { startDate: start }, ...end && { endDate: end }, isWhole: start !== void 0 && end !== void 0 };
}
function isoDate({ text, precision, approximate, uncertain, mask, year }) {
  const isPlain = !approximate && !uncertain && mask === void 0 && year >= 0 && year <= 9999;
  return isPlain && ["month", "day", "time"].includes(precision) ? text : void 0;
}
function clockText(time, zone) {
  const offset = zone !== void 0 && /^(?:Z|[+-]\d\d:\d\d)$/.test(zone) ? zone : "";
  return `T${time.length === 5 ? `${time}:00` : time}${offset}`;
}

export { exactDates };
