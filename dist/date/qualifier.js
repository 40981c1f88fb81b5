const CERTAIN = { uncertain: false, approximate: false };
const ALL_CERTAIN = { year: CERTAIN, month: CERTAIN, day: CERTAIN };
function qualifierOf(signs) {
  return signs ? { uncertain: /[?%]/.test(signs), approximate: /[~%]/.test(signs) } : CERTAIN;
}

export { ALL_CERTAIN, qualifierOf };
