import { convert, detectFormat } from './convert.js';

function textReader(options = {}) {
  convert("", options);
  return (text) => {
    const format = options.format ?? detectFormat(text);
    return format === void 0 || format === "story" ? void 0 : convert(text, { ...options, format });
  };
}

export { textReader };
