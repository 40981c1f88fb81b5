export { heightMessages } from './height-messages.js';
export { hostAddress, nameInFrame } from './host-address.js';
export { hostEmbeds } from './host.js';
export { openBeside } from './open-beside.js';
export { reportHeight } from './report-height.js';
