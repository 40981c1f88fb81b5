import { timeline } from '../component/explained-timeline.js';
import { select } from '../component/one-element.js';
import { elementWords } from '../locale/en-parts.js';
import { adoptStyle } from './adopt-style.js';
import { attributeNames } from './attributes.js';
import { showNotice, wordingFor } from './load-notice.js';
import { textsOf, writeTexts, viewIn, readerViewIn } from './view-attributes.js';

function pictureIn(element, slot, emit) {
  const chart = timeline();
  let drawn;
  let sent;
  let texts = {};
  let isSilent = false;
  let isTelling = false;
  const notice = element.ownerDocument.createElement("div");
  const rest = () => [...element.childNodes].filter(
    (node) => [1, 3].includes(node.nodeType) && node !== notice && node !== drawn?.figure
  );
  const assign = () => {
    const before = notice.parentNode === element ? [notice] : [];
    slot.assign?.(...before, ...drawn === void 0 ? rest() : [drawn.figure]);
  };
  const look = (names) => {
    const view = viewIn(element, names, () => void 0);
    if (Object.keys(view).length === 0) return;
    isSilent = true;
    drawn?.show(view);
    isSilent = false;
    texts = textsOf(readerViewIn(element));
  };
  const clear = () => {
    drawn = void 0;
    chart.destroy(select(element));
    if (sent !== void 0) element.append(sent);
    sent = void 0;
    assign();
  };
  const tell = (now) => {
    const before = texts;
    texts = now;
    isTelling = true;
    writeTexts(element, before, now);
    isTelling = false;
  };
  chart.on("select", (detail) => {
    if (isSilent) return;
    tell({ ...texts, select: detail.event?.id ?? "" });
    emit("dateline-select", { ...detail, element });
  });
  chart.on("view", (detail) => {
    if (isSilent) return;
    tell({ ...textsOf(detail.view), select: texts.select ?? "" });
    emit("dateline-view", { ...detail, element });
  });
  return {
    chart,
    part: {
      name: "element",
      words: elementWords,
      // Before the first picture: it must be seen to have a width, and a part that reads the page's address has the last word.
      listen: (held) => {
        const isNew = drawn === void 0;
        drawn = held;
        assign();
        if (isNew) look(new Set(attributeNames));
        return void 0;
      }
    },
    isDrawn: () => drawn !== void 0,
    lacks: (id) => id !== void 0 && drawn?.moment()?.whole?.byId.has(id) === false,
    isTelling: () => isTelling,
    isRetry: ({ target }) => notice.contains(target) && target.matches("button:not([aria-disabled])"),
    draw: (story) => {
      adoptStyle(element);
      if (drawn === void 0) sent = element.querySelector(":scope > figure.d3-dateline")?.cloneNode(true);
      select(element).datum(story).call(chart);
    },
    look,
    notify: (told) => {
      const isBare = drawn === void 0 && !rest().some(isSeen);
      if (told.fault !== void 0 || told.isLoading === true && isBare) {
        showNotice(notice, told, wordingFor(chart.locale()), chart.theme());
        if (notice.parentNode !== element) element.append(notice);
      } else removeKeepingFocus(notice, drawn?.figure);
      assign();
    },
    assign,
    clear,
    end: () => {
      clear();
      notice.remove();
    }
  };
}
function isSeen(node) {
  return node instanceof Element ? !node.matches("script, style, template, link") : node.data.trim() !== "";
}
function removeKeepingFocus(node, figure) {
  const { activeElement = null } = node.getRootNode();
  const hadFocus = node.contains(activeElement);
  node.remove();
  if (!hadFocus || figure === void 0) return;
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
}

export { pictureIn };
