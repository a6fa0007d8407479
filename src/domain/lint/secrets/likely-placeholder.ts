/** Words that people put where a secret will be. */
const WORDS =
  /example|sample|placeholder|dummy|change-?_?me|replace|redacted|insert|your[-_ ]|my[-_](?:secret|token|key|password)|to-?_?be-?_?filled|not-?_?a-?_?(?:real|secret)|fake/i;
/** One character over and over: how people blot a secret out. */
const BLOTTED = /[xX]{6}|\*{3}|\.{3}|…|•{3}|0{12}|_{4}|-{6}/;
/** Filled in from elsewhere: `${TOKEN}`, `{{token}}`, `%TOKEN%`, `<token>`, `$TOKEN`, `vault:…`. */
const FILLED =
  /^[$%@]|[<>{}]|\$\(|%[A-Z_]{3,}%|^(?:env|vault|secrets?|secret_ref|op|ssm|arn|file|keychain|kms|gcp|aws|azure)[:.]/i;

/** The login of every manual. */
const MANUAL = /^[^:]{0,40}:(?:pass(?:word|wd)?|pwd|secret|token)@?$/i;

/** Whether a value that is written where a secret could be says by itself that it is none. */
export function isPlaceholder(value: string): boolean {
  return FILLED.test(value) || MANUAL.test(value) || WORDS.test(value) || isBlotted(value);
}

/** Also within a format that is sure: nobody's token reads xxxxxx. */
export function isBlotted(value: string): boolean {
  return BLOTTED.test(value);
}
