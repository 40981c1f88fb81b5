const data = "__data__";
function select(target) {
  const node = typeof target === "string" ? document.querySelector(target) : target;
  const selection = {
    datum: (value) => {
      if (node !== null) node[data] = value;
      return selection;
    },
    call: (chart, ...rest) => {
      chart(selection, ...rest);
      return selection;
    },
    each: (callback) => {
      if (node !== null) callback.call(node, node[data]);
      return selection;
    },
    node: () => node
  };
  return selection;
}

export { select };
