function devTools(child) {
  const [, , , input, output] = child.stdio;
  const waiting = /* @__PURE__ */ new Map();
  let count = 0;
  let rest = "";
  let isOver = false;
  const end = (why) => {
    isOver = true;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const ended = new Promise((resolve) => {
    child.once("close", () => (end("The browser has ended."), resolve()));
    child.once("error", (error) => (end(`The browser does not start: ${error.message}`), resolve()));
  });
  input.on("error", () => end("The browser has ended."));
  output.setEncoding("utf8").on("data", (data) => {
    const messages = (rest + data).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id = -1, result, error } = JSON.parse(message);
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.reject(new Error(error.message));
      else one?.resolve(result ?? {});
    }
  });
  return {
    ended,
    send: (method, params, sessionId) => new Promise((resolve, reject) => {
      if (isOver) {
        reject(new Error("The browser has ended."));
        return;
      }
      waiting.set(++count, { resolve, reject });
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    })
  };
}

export { devTools };
