function isOneDate(date, days) {
  return date.type === "date" && date.latest - date.earliest < days;
}

export { isOneDate };
