const REST = '[^\\s"<>\\\\^`{|}]';
const WEB = new RegExp(
  `^(?:https?://(?:\\[[\\da-f:.]+]|[^\\s/?#@:[\\]\\\\"'<>%]+)(?::\\d{1,5})?(?:[/?#]${REST}*)?|mailto:(?:(?!@)${REST})+@${REST}+)$`,
  "i"
);
const PAGE = new RegExp(`^(?:/(?![/\\\\])|#|\\?|\\.\\.?/)${REST}*$`);
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
function isFollowed(address) {
  const fault = addressFault(address);
  return fault === void 0 || fault === "url-page";
}
function addressFault(address) {
  const visible = address.replace(HIDDEN, "");
  const isPlain = visible === address;
  if (isPlain && WEB.test(address)) return void 0;
  const [, name = "", port] = /^\s*([a-z][a-z\d+.-]*):(\d+(?:[/?#]|$))?/i.exec(visible) ?? [];
  const scheme = port && /\.|^localhost$/i.test(name) ? "" : name;
  if (scheme && !/^(?:https?|mailto)$/i.test(scheme)) return "url-scheme";
  if (scheme || !isPlain) return "url-invalid";
  return PAGE.test(address) ? "url-page" : "url-relative";
}

export { addressFault, isFollowed };
