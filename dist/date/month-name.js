function englishMonth(month) {
  return new Date(Date.UTC(2e3, month - 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
}

export { englishMonth };
