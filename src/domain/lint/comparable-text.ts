/** Text as people compare it: without regard to case, width of characters, white space and marks at the end. */
export function comparable(text: string): string {
  // Most texts are plain ASCII, which has nothing to normalise and few marks.
  return ASCII.test(text)
    ? text.toLowerCase().replace(ASCII_MARKS, " ").trim()
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\p{P}\s]+/gu, " ")
        .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/;
const ASCII_MARKS = /[\s!"#%&'()*,\-./:;?@[\\\]_{}]+/g;
