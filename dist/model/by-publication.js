import { firstPublication } from './first-publication.js';
import { extentOfDated, readingOrder } from './model.js';
import { pickItems } from './subset.js';

function byPublication(model) {
  const reported = /* @__PURE__ */ new Map();
  const extents = model.extents.map((own, item) => {
    const event = model.events[item];
    const publication = firstPublication(model, event);
    if (publication === void 0) return own;
    reported.set(event, { publication, own });
    return extentOfDated(model.story, publication);
  });
  const placed = model.events.map((event) => reported.get(event)?.publication ?? event);
  return { ...pickItems({ ...model, extents }, readingOrder(placed)), reported };
}

export { byPublication };
