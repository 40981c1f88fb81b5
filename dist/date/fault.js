function fault(at, why, hint, code = "date-invalid") {
  return { type: "fault", code, at, why, hint };
}
function reversed(at, right) {
  return fault(at, "the end is before the start", `Write the earlier date first: "${right}".`, "range-reversed");
}

export { fault, reversed };
