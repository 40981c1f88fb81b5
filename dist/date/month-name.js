const ENGLISH = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
function englishMonth(month) {
  return ENGLISH[month - 1] ?? "";
}

export { englishMonth };
