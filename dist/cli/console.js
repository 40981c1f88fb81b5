const exitCodes = { fine: 0, faults: 1, usage: 2 };
class UsageError extends Error {
}

export { UsageError, exitCodes };
