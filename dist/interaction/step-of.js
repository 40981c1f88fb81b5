const steps = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  PageDown: "nextYear",
  PageUp: "previousYear"
};
function stepOf({ key, ctrlKey, metaKey, altKey }, isMirrored) {
  if (ctrlKey || metaKey || altKey) return void 0;
  if (key === "ArrowRight") return isMirrored ? "previous" : "next";
  if (key === "ArrowLeft") return isMirrored ? "next" : "previous";
  if (Object.hasOwn(steps, key)) return steps[key];
  return /^[\p{L}\p{N}]$/u.test(key) ? { letters: key } : void 0;
}

export { stepOf };
