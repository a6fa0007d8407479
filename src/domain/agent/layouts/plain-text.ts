/** The same words with other line ends, a byte order mark or blank lines at the end mean the same. */
export function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trimEnd();
}
