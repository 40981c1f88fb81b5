import { dispatch } from 'd3';
import { modelOf } from '../model/model.js';
import { storyId, pictureHash } from '../model/story-id.js';
import { shown } from '../scene/option-rules.js';
import { reduce } from '../state/view.js';
import { draw, nodeOf } from './draw.js';
import { isByKey } from '../interaction/is-by-key.js';
import { completeLocale } from '../part/complete-locale.js';
import { listenParts } from './listen-parts.js';
import { mountedOn, mount } from './mount.js';
import { viewOf, readerView } from './reader-view.js';
import { defaultSettings, withSetting } from './settings.js';

function timelineWith(reading) {
  let settings = defaultSettings;
  let latest = [];
  const listeners = dispatch("select", "diagnostics", "view");
  const chart = ((context) => {
    const transition = isTransition(context) ? context : void 0;
    eachElement("timeline", transition === void 0 ? context : transition.selection(), (element, datum) => {
      const mounted = read(element, reading.story(datum), settings);
      latest = mounted.diagnostics;
      mounted.answer = (intent, sourceEvent) => answer(mounted, intent, sourceEvent, listeners);
      listenParts(mounted);
      if (!mounted.isStill) draw(mounted, transition);
      listeners.call("diagnostics", element, { diagnostics: latest, element });
    });
  });
  const option = (name) => {
    return (...values) => {
      if (values.length === 0) return settings[name];
      settings = withSetting(settings, name, values[0]);
      return chart;
    };
  };
  const members = {
    ...Object.fromEntries(Object.keys(defaultSettings).map((name) => [name, option(name)])),
    on: (typenames, ...rest) => {
      if (rest.length === 0) return listeners.on(typenames);
      try {
        listeners.on(typenames, rest[0] ?? null);
      } catch (error) {
        const message = `timeline.on: ${error.message}. Write on("select", f), on("view", f) or on("diagnostics", f).`;
        throw new TypeError(message, { cause: error });
      }
      return chart;
    },
    diagnostics: () => latest,
    select: (context, id) => void members.view(context, { selected: id ?? void 0 }),
    view: (context, change) => {
      let view;
      const wanted = change === void 0 ? void 0 : viewOf("timeline.view", change, reading.date);
      eachElement("timeline.view", context, (element) => {
        const mounted = mountedOn.get(element);
        if (mounted !== void 0 && wanted !== void 0) show(mounted, { change: wanted });
        view ??= mounted && readerView(mounted.view);
      });
      return view;
    },
    // Nothing is no window, whatever it is to a view.
    zoomTo: (context, window) => void members.view(context, { window: String(window) }),
    fit: (context) => void members.view(context, { window: void 0 }),
    destroy: (context) => eachElement("timeline.destroy", context, (element) => mountedOn.get(element)?.release())
  };
  return Object.assign(chart, members);
}
function isTransition(context) {
  return typeof context?.duration === "function";
}
function eachElement(name, context, callback) {
  const { each } = context ?? {};
  if (typeof each !== "function")
    throw new TypeError(`${name}: expected a D3 selection or transition, got ${shown(context)}. Write select("#chart").call(\u2026).`);
  context.each(function(datum) {
    callback(this, datum);
  });
}
function read(element, { story, diagnostics }, settings) {
  const model = modelOf(story);
  const mounted = mountedOn.get(element) ?? mount(element, storyId(story));
  if (!element.contains(mounted.figure)) element.append(mounted.figure);
  const { locale, missing } = completeLocale(settings.locale, settings.parts);
  const all = [...diagnostics, ...missing];
  const isStill = mounted.isStill && mounted.figure.getAttribute("data-story") === pictureHash(story, { ...settings, locale });
  return Object.assign(mounted, { settings: { ...settings, locale }, model, diagnostics: all, metrics: void 0, said: "", isStill });
}
function show(mounted, intent, source) {
  const { scene, view } = mounted;
  const now = scene?.cluster === void 0 ? view : { ...view, selected: scene.placeOf(view.selected ?? "") };
  const next = reduce(now, intent);
  if (next === now) return false;
  mounted.view = next;
  mounted.said = "";
  if (scene === void 0 && !mounted.isStill) return true;
  if (!mounted.listening.some((part) => part.follow?.(mounted.chart, view))) draw(mounted);
  for (const part of mounted.listening) part.changed?.(mounted.chart, view, source);
  return true;
}
function answer(mounted, intent, sourceEvent, listeners) {
  const { element, model, view } = mounted;
  if (!show(mounted, intent, sourceEvent)) return;
  listeners.call("view", element, { view: readerView(mounted.view), element, sourceEvent });
  if (mounted.view.selected === view.selected) return;
  if (sourceEvent && "selected" in intent.change) moveFocus(mounted, view.selected, sourceEvent);
  const event = model.byId.get(mounted.view.selected ?? "");
  if (event !== model.byId.get(view.selected ?? "")) listeners.call("select", element, { event, element, sourceEvent });
}
function moveFocus(mounted, before, sourceEvent) {
  const title = mounted.figure.querySelector(".dateline-card-title");
  if (title === null) {
    nodeOf(mounted, mounted.view.selected ?? before ?? "")?.focus();
    return;
  }
  if (isByKey(sourceEvent)) title.focus();
  title.parentElement?.scrollIntoView({ block: "nearest" });
}

export { timelineWith };
