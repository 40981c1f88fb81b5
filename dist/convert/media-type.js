const PATTERNS = [
  // The page of a picture is no picture.
  [/^https?:\/\/(?:[\w-]+\.)*wiki[pm]edia\.org\/wiki\//i, "link"],
  [/\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i, "image"],
  [/\.(?:mp4|webm|mov|m4v|ogv|m3u8)(?:[?#]|$)/i, "video"],
  [/\.(?:mp3|m4a|wav|oga|ogg|flac|aac)(?:[?#]|$)/i, "audio"],
  [/\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|epub)(?:[?#]|$)/i, "document"],
  [/^https?:\/\/(?:www\.|m\.|player\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly)\//i, "video"],
  [/^https?:\/\/(?:www\.|open\.)?(?:soundcloud\.com|spotify\.com)\//i, "audio"],
  [/^https?:\/\/(?:docs\.google\.com|(?:www\.)?documentcloud\.org)\//i, "document"]
];
function mediaTypeOf(url) {
  return PATTERNS.find(([pattern]) => pattern.test(url))?.[1] ?? "link";
}

export { mediaTypeOf };
