import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

export function parseMarkdown(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** Elements that our renderers write, without attributes. */
const OWN_TAGS = /<\/?(?:details|summary|b|code|sub|strong|del|br)>/g;
const OWN_MARKER = /^<!-- greenroom:comment agent=[a-z0-9-]* -->$/;

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** What GitHub would turn into something else in rendered text. */
const LIVE: readonly (readonly [string, RegExp])[] = [
  ["a mention", /@[\p{L}\p{N}]/u],
  ["an issue", /#\d/],
  ["an issue", /\bgh-\d/i],
  ["a commit", /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i],
  ["an address", /\b[a-z][a-z0-9+.-]*:\/\//i],
  ["an address", /\bwww\./i],
  ["an address", /\b(?:mailto|xmpp):/i],
  ["an e-mail address", /[\w.+-]@[\w-]+\.\w/],
  ["an emoji", /:[\w+-]+:/],
  ["a hidden character", /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2060-\u2069\ufeff\u{e0000}-\u{e01ef}]/u],
];

/**
 * What is alive in a Markdown text that should not be: every link, image, element or text that GitHub would act on and that
 * our renderer did not write itself (`links` are the addresses that it may). Empty when all is well.
 */
export function findLive(markdown: string, links: readonly string[] = []): readonly string[] {
  return findLiveIn(nodesOf(parseMarkdown(markdown)), links);
}

/** The same of a text that is parsed already. */
export function findLiveIn(nodes: readonly Node[], links: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  let open = 0;
  for (const node of nodes) {
    switch (node.type) {
      case "link":
        if (!links.some((link) => node.url?.startsWith(link))) found.push(`link to ${node.url}`);
        break;
      case "image":
      case "imageReference":
      case "linkReference":
      case "definition":
      case "footnoteDefinition":
      case "footnoteReference":
        found.push(node.type);
        break;
      case "html": {
        const value = node.value ?? "";
        open += (value.match(/<details>/g) ?? []).length - (value.match(/<\/details>/g) ?? []).length;
        const rest = value.replace(OWN_TAGS, "");
        const left = value
          .split("\n")
          .every((line) => OWN_MARKER.test(line) || !line.replace(OWN_TAGS, "").includes("<"));
        if (!left) found.push(`element in ${value.slice(0, 120)}`);
        if (!OWN_MARKER.test(value.split("\n")[0] ?? "")) found.push(...liveText(decode(rest)));
        break;
      }
      case "text":
        found.push(...liveText(node.value ?? ""));
        break;
    }
  }
  if (open !== 0) found.push(`${open} details left open`);
  return found;
}

function liveText(text: string): readonly string[] {
  return LIVE.filter(([, pattern]) => pattern.test(text)).map(
    ([what, pattern]) => `${what}: ${pattern.exec(text)?.[0]}`,
  );
}
