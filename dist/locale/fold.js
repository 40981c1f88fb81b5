const typed = Object.fromEntries(
  `\u0142=l \xF8=o \u0111=d \u0153=oe \xE6=ae \u03C2=\u03C3 \u2019=' \u2018=' \u02BC=' \u05F3=' \u201C=" \u201D=" \u201E=" \xAB=" \xBB=" \u05F4=" \u064A=\u06CC \u0649=\u06CC \u0643=\u06A9 \u0629=\u0647 \u0640=`.split(" ").map((pair) => pair.split("="))
);
function fold(text) {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase().toUpperCase().toLowerCase().replace(/\p{Pd}/gu, "-").replace(/[łøđœæς’‘ʼ׳“”„«»״يىكةـ]/g, (sign) => typed[sign] ?? sign);
}

export { fold };
