import type { LayoutId } from "../../agent/layouts/layout.ts";
import type { AnchoredPattern } from "./anchored-patterns.ts";

/** Put together, so that no search for unfinished work stops here. */
const LATER = `TO${"DO"}`;
const MEND = `FIX${"ME"}`;

/** Notes that somebody meant to come back to, in any text. Capitals only; `${LATER} INCLUIDO` is Spanish. */
export const LEFT_NOTES: readonly AnchoredPattern[] = [
  {
    what: "a note of something left to do",
    anchors: ["to" + "do", "tbd", "tbc", "fix" + "me", "xxx"],
    pattern: new RegExp(
      `(?<![A-Za-z0-9_.-])(?:${LATER}(?![ \\t]{1,3}[A-ZÀ-Þ]{2,}(?![a-z])|[A-Za-z0-9_])|${MEND}(?![A-Za-z0-9])|TB[DC](?![A-Za-z0-9])|X{3,10}(?![A-Za-z0-9-]))`,
    ),
  },
  {
    what: "filler text",
    anchors: ["lorem ipsum"],
    pattern: /lorem ipsum/i,
  },
  {
    what: "a place that nobody has filled in",
    anchors: ["<"],
    pattern: /<(?:insert|your|enter|add|replace|fill in|put)[ _-][^<>\n=]{1,60}>/i,
  },
  {
    what: "a place that nobody has filled in",
    anchors:
      "insert your enter add replace fill company business hotel brand customer guest agent bot first last full phone email website url link"
        .split(" ")
        .map((word) => `[${word}`),
    pattern:
      /\[(?:(?:insert|your|enter|add|replace|fill in)[ _][^[\]\n]{1,60}|(?:(?:company|business|hotel|brand|customer|guest|agent|bot|first|last|full)[ _]?name|phone[ _]number|email[ _]address|company|website|url|link))\](?![({:[])/i,
  },
];

const PERCENT: AnchoredPattern = {
  what: "a place that nobody has filled in",
  anchors: ["%s", "%d", "%("],
  pattern: /(?<![\p{L}\p{N}%])%(?:[sd](?![\p{L}\p{N}_%])|\([A-Za-z_]\w{0,40}\)s)/u,
};
const BRACES: AnchoredPattern = {
  what: "a place that nobody has filled in",
  anchors: ["{"],
  pattern: /(?<![{$\\])\{[A-Za-z_][\w.-]{0,60}\}(?!\})/,
};
const DOLLAR: AnchoredPattern = {
  what: "a place that nobody has filled in",
  anchors: ["${"],
  pattern: /\$\{[A-Za-z_][\w.:-]{0,80}\}/,
};

/** What is no placeholder of the layout's own, and so would be said as it stands. In a custom layout nobody knows. */
export const LEFT_TEMPLATES: Readonly<Record<LayoutId, readonly AnchoredPattern[]>> = {
  // {{name}}
  greenroom: [PERCENT, BRACES, DOLLAR],
  // {{fn:name}}, {{vrbl:name}}, ${name}
  "polyai-adk": [PERCENT, BRACES],
  // {slot}, and {{ }} in templates of flows
  rasa: [PERCENT, DOLLAR],
  // $session.params.name, ${TOOL:name}
  "dialogflow-cx": [PERCENT, BRACES],
  custom: [],
};
