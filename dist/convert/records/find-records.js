import { isFields } from '../fields.js';
import { pointerAt } from '../loss-report.js';
import { dateKey, titleKey } from './roles.js';
import { isDateLike } from './date.js';

const DEEPEST = 5;
const SAMPLE = 200;
function findRecords(value) {
  const around = [];
  let path = "";
  let at = value;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    if (Array.isArray(at)) {
      const records = flat(at, path) ?? grouped(at, path, around);
      return records && { records, around };
    }
    const next = isFields(at) ? onlyList(at) : void 0;
    if (next === void 0 || !isFields(at)) return void 0;
    for (const [key, other] of Object.entries(at)) if (key !== next) around.push([pointerAt(path, key), other]);
    path = pointerAt(path, next);
    at = at[next];
  }
  return void 0;
}
function hasDates(value) {
  return Array.isArray(value) && value.length > 0 && value.slice(0, SAMPLE).every(isDated);
}
function isDated(record) {
  const key = isFields(record) ? dateKey(record) : void 0;
  return key !== void 0 && isDateLike(record[key]);
}
function onlyList(fields) {
  const holding = Object.keys(fields).filter((key) => {
    const value = fields[key];
    return Array.isArray(value) ? value.some(isFields) : isFields(value) && Object.values(value).some((one) => typeof one === "object");
  });
  return holding.length === 1 ? holding[0] : void 0;
}
function flat(list, path) {
  return areEvents(list) ? list.map((fields, index) => ({ path: pointerAt(path, index), fields })) : void 0;
}
function grouped(list, path, around) {
  if (list.length === 0 || !list.every(isFields)) return void 0;
  const left = [];
  const found = list.map((group, index) => {
    const at = pointerAt(path, index);
    const lists = Object.keys(group).filter((one) => Array.isArray(group[one]) && group[one].some(isFields));
    const key = lists.length === 1 ? lists[0] : void 0;
    const inner = key === void 0 ? void 0 : group[key];
    const name = Object.keys(group).find((one) => nameIn(group[one]) !== void 0);
    if (key === void 0 || !Array.isArray(inner) || name === void 0) return void 0;
    for (const [one, value] of Object.entries(group)) if (one !== key && one !== name) left.push([pointerAt(at, one), value]);
    const words = nameIn(group[name]) ?? "";
    const below = pointerAt(at, key);
    return flat(inner, below)?.map((record) => ({ ...record, group: words })) ?? (hasDates(inner) ? inner.map((fields, place) => ({ path: pointerAt(below, place), fields, title: words })) : void 0);
  });
  if (!found.every((records) => records !== void 0)) return void 0;
  around.push(...left);
  return found.flat();
}
function nameIn(value) {
  if (typeof value === "string") return value;
  if (!isFields(value)) return void 0;
  const parts = ["first", "middle", "last", "suffix"].flatMap((part) => typeof value[part] === "string" ? [value[part]] : []);
  return typeof value["last"] === "string" ? parts.join(" ") : void 0;
}
function areEvents(list) {
  const sample = list.slice(0, SAMPLE);
  const good = sample.filter((record) => isDated(record) && titleKey(record) !== void 0);
  return good.length > 0 && good.length * 2 >= sample.length;
}

export { findRecords, hasDates };
