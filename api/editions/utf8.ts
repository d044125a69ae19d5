/** Bytes as the text that they are in UTF-8; where they are none, the first line that is not. */
export function readUtf8(bytes: Uint8Array): { text: string } | { line: number } {
  const text = decoded(bytes);
  if (text !== null) return { text };
  let [line, from] = [1, 0];
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
    if (decoded(bytes.subarray(from, end)) === null) return { line };
    [line, from] = [line + 1, end + 1];
  }
  return { line };
}

const LINE_FEED = 0x0a;

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
