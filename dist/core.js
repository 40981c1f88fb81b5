export { timeline } from './component/prepared-timeline.js';
export { default as en } from './locale/en.js';
