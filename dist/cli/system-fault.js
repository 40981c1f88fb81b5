const WORDS = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder; name a file in it",
  ENOTDIR: "a part of this path is a file, not a folder",
  EACCES: "this may not be read, or not be written, by you",
  EPERM: "this may not be read, or not be written, by you",
  EROFS: "nothing can be written there",
  ENOSPC: "there is no room left to write it",
  EEXIST: "there is such a file already"
};
function systemFault(error) {
  const { code, path, message = "" } = error;
  if (typeof code !== "string") return void 0;
  const file = typeof path === "string" ? path : /'(.+)'/.exec(message)?.[1] ?? "";
  if (/^https?:/.test(file))
    return `${file} is an address, and this asks for nothing over the network. Pipe what is there in: curl -L "${file}" | npx d3-dateline convert -`;
  const words = WORDS[code];
  return words === void 0 ? message : `${file === "" ? "A file that was named" : file}: ${words}.`;
}

export { systemFault };
