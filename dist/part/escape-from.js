function escapeFrom(chart, panel, answers = () => false) {
  const { figure, moment, on } = chart;
  const listen = (event) => {
    if (event.key !== "Escape" || event.isComposing || moment().view.panel !== panel) return;
    const opener = figure.querySelector("[aria-expanded=true]");
    const target = event.target;
    if (!target.closest(".dateline-panel") && !target.closest(".dateline-group")?.contains(opener)) return;
    event.preventDefault();
    event.stopPropagation();
    if (answers(event)) return;
    opener?.focus();
    chart.show({ panel: void 0 }, event);
  };
  on(figure, "keydown", listen, { capture: true });
}

export { escapeFrom };
