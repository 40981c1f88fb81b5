function yearText(year) {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return (digits.length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
}

export { yearText };
