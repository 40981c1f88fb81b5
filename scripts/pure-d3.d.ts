// The part of d3 that needs no document and no clock. tsconfig.pure.json maps "d3" to this file, so that a pure folder that
// asks d3 for a selection, a transition, a timer or a request does not compile.
export * from "d3-array";
export * from "d3-color";
export * from "d3-format";
export * from "d3-interpolate";
export * from "d3-path";
export * from "d3-scale";
export * from "d3-shape";
export * from "d3-time";
export * from "d3-time-format";
