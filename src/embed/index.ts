export { heightMessages, type FrameAddress } from "./height-messages.ts";
export { hostAddress, nameInFrame } from "./host-address.ts";
export { hostEmbeds } from "./host.ts";
export { openBeside } from "./open-beside.ts";
export { reportHeight } from "./report-height.ts";
