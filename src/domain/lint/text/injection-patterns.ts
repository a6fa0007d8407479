import { type AnchoredPattern, anchorsInFile } from "./anchored-patterns.ts";
import { hasLongRun, hasTokenRun } from "./token-runs.ts";

/** As in the pattern of encoded data. */
const LONG_RUN = 160;

const BEFORE = "(?:previous|prior|above|earlier|preceding|former|foregoing|original|initial|system|your)";
const ORDERS =
  "(?:instructions?|prompts?|rules|guidelines|directions|directives|commands|programming|context|messages?)";
const GUEST = "(?:the )?(?:users?|guests?|customers?|callers?|clients?|them|anyone|human)";

/** What texts say that want to be obeyed instead of read. In the order of the docs page. */
export const INJECTION_PATTERNS: readonly AnchoredPattern[] = [
  {
    what: "an order to forget the agent's instructions",
    anchors: ["ignor", "disregard", "forget", "overrid", "bypass"],
    pattern: new RegExp(
      `\\b(?:ignor(?:e|ing)|disregard|forget|overrid(?:e|ing)|bypass)\\s{1,4}(?:(?:all|any|every|each|the|of|these|those|everything|and|my|its)\\s{1,4}){0,4}${BEFORE}\\s{1,4}(?:\\w{1,20}\\s{1,4})?${ORDERS}\\b`,
      "i",
    ),
  },
  {
    what: "an order to forget the agent's instructions",
    anchors: ["ignor"],
    pattern:
      /\b(?:ignora|ignore[zr]?|ignoriere[n]?|ignorar|ignorare)\s{1,4}(?:(?:todas?|toutes?|tutte|alle|as|les|las|le|die|sämtliche)\s{1,4}){0,3}(?:(?:vorherigen?|bisherigen?|obigen?)\s{1,4}(?:Anweisungen|Regeln)|(?:instrucciones|instructions|istruzioni|instruções|consignes|reglas|regole)\s{1,4}(?:anteriores|previas|précédentes|precedenti))/iu,
  },
  {
    what: "another role for the agent",
    anchors: ["you are now", "from now on", "jailbr", " mode"],
    pattern:
      /\byou are now (?:an? (?:\w{1,20} ){0,3}(?:ai|assistant|model|chat ?bot|bot|agent|developer|admin|administrator|hacker)\b|DAN\b|unrestricted|jailbroken|free (?:from|of)|no longer (?:bound|an?|the|restricted)|in (?:developer|debug|god|admin|maintenance) mode)|\bfrom now on,? (?:you|your) (?:are|will|must|should|answer|only|act)\b|\b(?:enter|enable|activate|switch to) (?:developer|debug|god|jailbreak|admin) mode\b|\bjailbreak mode\b/i,
  },
  {
    what: "the mark of a role in a prompt",
    anchors: ["<", "[inst", "[/inst", "##", "system", "developer"],
    pattern:
      /<\|(?:im_start|im_end|system|user|assistant|developer|endoftext|start_header_id|eot_id)\|?>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|developer|assistant)(?:[ _-](?:prompt|message|instructions?))?>|^[ \t>#*]{0,6}(?:system|developer)(?: (?:prompt|message|instructions?|override))?[ \t*]{0,3}:|^#{2,4} ?(?:system|instructions?|assistant):?[ \t]{0,3}$/im,
  },
  {
    what: "an order to hide something from the guest",
    anchors: [
      "do not",
      "don't",
      "don’t",
      "never",
      "must not",
      "without ",
      "keep this",
      "keep it",
      "hide this",
      "hide it",
    ],
    pattern: new RegExp(
      `\\b(?:do not|don['’]t|never|must not) (?:ever )?(?:tell|inform|reveal (?:this |it )?to|mention (?:this|it) to|let) ${GUEST}\\b|\\bwithout (?:telling|informing|notifying|alerting) ${GUEST}\\b|\\b(?:keep|hide) (?:this|it) (?:a )?(?:secret |hidden )?from ${GUEST}\\b`,
      "i",
    ),
  },
  {
    what: "an order to give away the agent's instructions",
    anchors: [" prompt", "instruction"],
    pattern:
      /\b(?:reveal|print|repeat|output|show|disclose|leak|send|display)\s{1,4}(?:me\s{1,4})?(?:(?:your|the|all|its|full|entire)\s{1,4}){0,3}(?:system prompt|hidden prompt|(?:system|initial|original|secret) instructions)\b|\bnew (?:system )?instructions?[ \t]{0,2}:/i,
  },
  {
    what: "a hidden comment",
    anchors: ["<", "[/", "[comment"],
    pattern: /<!--|^[ \t]{0,3}\[(?:\/\/|comment)\]: ?(?:#|<>)/im,
  },
  {
    what: "text styled to be invisible",
    anchors: ["<", "{"],
    pattern:
      /style\s{0,3}=\s{0,3}\\?["'][^"'<>]{0,200}(?:font-size\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|color\s{0,3}:\s{0,3}(?:white|transparent|#fff(?:fff)?)\b)|<\w{1,20}\s[^<>]{0,200}\bhidden(?:\s|=|>)/i,
  },
  {
    what: "a data: address",
    anchors: ["data:"],
    pattern: /\bdata:(?:[a-z]{1,20}\/[a-z0-9.+-]{1,60})?(?:;[a-z0-9=-]{1,40}){0,4},(?=\S)/i,
  },
  {
    what: "an image that would send something elsewhere",
    anchors: ["!["],
    pattern:
      /!\[[^\]\n]{0,200}\]\(\s{0,3}https?:\/\/[^)\s?]{1,300}\?[^)\s]{0,300}(?:[{$<]|%7B|\b(?:q|data|d|prompt|chat|history|conversation|secret|token|text|msg|message|context)=)/i,
  },
  {
    what: "a block of encoded data",
    anchors: [],
    mayHold: (text) => hasTokenRun(text, LONG_RUN),
    pattern:
      /(?<![A-Za-z0-9+/=_-])(?=[A-Za-z+/]{0,60}[0-9])(?=[a-z0-9+/]{0,60}[A-Z])[A-Za-z0-9+/]{160,}={0,2}/,
  },
];

/** Whether a file holds what makes any of them likely in one of its texts; encoded data has no anchor. */
export const mayHoldOrders = anchorsInFile(INJECTION_PATTERNS, (text) => hasLongRun(text, LONG_RUN));
