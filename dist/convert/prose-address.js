import { addressFault } from '../schema/web-address.js';

function proseAddress(href) {
  const address = href.trim().replace(/[\t\n\r]/g, "");
  const encoded = addressFault(address) === void 0 ? address : address.replace(/[ "<>^`{|}]/g, encodeURIComponent);
  if (addressFault(encoded) !== void 0) return void 0;
  return isHeld(encoded) ? encoded : encoded.replaceAll("(", "%28").replaceAll(")", "%29");
}
function isHeld(address) {
  return /^(?:[^\s()]|\([^\s()]*\))+$/.test(address);
}

export { proseAddress };
