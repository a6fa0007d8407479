import type { JsonValue } from "../domain/json.ts";
import { findDate, findTime } from "./dates-and-times.ts";
import type { EffectiveParameter } from "./effective-items.ts";
import { type NumberInText, numbersInText } from "./numbers-in-text.ts";
import { meaningfulWords, plainText, stem } from "./words.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** A typed value out of a guest's sentence, or why there is none, as a sentence to say before asking again. */
export type Extraction =
  | { readonly value: JsonValue; readonly rest: string }
  | { readonly problem: string; readonly rest?: undefined };

const MAX_TEXT = 200;

/** The value of a parameter that was just asked for: the whole sentence is about it. `today`: ISO date, see findDate. */
export function extractAnswer(parameter: EffectiveParameter, text: string, today?: string): Extraction {
  if (parameter.enum !== undefined) return choice(parameter.enum, text);
  switch (parameter.format) {
    case "date": {
      const date = findDate(text, today);
      return date === undefined
        ? { problem: "Please give me the date itself, such as 4 December." }
        : { value: date.value, rest: without(text, date) };
    }
    case "time": {
      const time = findTime(text, true);
      return time === undefined
        ? { problem: "Please give me the time such as 19:30 or 7 pm." }
        : { value: time.value, rest: without(text, time) };
    }
    case "email": {
      const email = findEmail(text);
      return email ?? { problem: "Please give me an e-mail address such as name@example.com." };
    }
    case "phone": {
      const phone = findPhone(text);
      return (
        phone ?? { problem: "Please give me the number with its country code, such as +44 20 7946 0000." }
      );
    }
    default:
  }
  if (parameter.type === "boolean") {
    const answer = yesOrNo(text);
    return answer === "unclear"
      ? { problem: "Please answer with yes or no." }
      : { value: answer === "yes", rest: "" };
  }
  if (parameter.type === "integer" || parameter.type === "number") return numeric(parameter, text, false);
  const said = plainAnswer(text);
  return said === "" ? { problem: "I did not catch that." } : { value: said, rest: "" };
}

/**
 * The values that a sentence gives without having been asked: only what can't be mistaken. Numbers are taken when the word beside
 * them is the parameter's ("2 nights"), or when there is one number and one parameter that wants one. Free text never is.
 */
export function extractMentioned(
  parameters: readonly EffectiveParameter[],
  text: string,
  today?: string,
): ReadonlyMap<string, JsonValue> {
  const values = new Map<string, JsonValue>();
  let rest = text;
  const take = (parameter: EffectiveParameter, found: Extraction | undefined) => {
    if (found?.rest === undefined) return;
    values.set(parameter.name, found.value);
    rest = found.rest;
  };
  // Dates, times and numbers with a plus sign hold digits: they are cut out before plain numbers are looked for.
  for (const format of ["email", "phone", "date", "time"] as const) {
    const wanting = parameters.filter((parameter) => parameter.format === format);
    const first = wanting[0];
    if (first !== undefined && wanting.length === 1) take(first, extractMentionedFormat(first, rest, today));
  }
  for (const parameter of parameters)
    if (parameter.enum !== undefined) take(parameter, choice(parameter.enum, rest, true));
  const date = findDate(rest, today);
  if (date !== undefined) rest = without(rest, date);
  const time = findTime(rest);
  if (time !== undefined) rest = without(rest, time);

  const numbers = parameters.filter(isNumeric);
  for (const parameter of numbers) {
    const own = numbersInText(rest).filter((number) => isAbout(parameter, number));
    if (own.length === 1) take(parameter, numeric(parameter, rest, true));
  }
  const left = numbers.filter((parameter) => !values.has(parameter.name));
  const [only, another] = left;
  const certain = numbersInText(rest).filter((number) => !(number.spelled && number.value <= 1));
  if (only !== undefined && another === undefined && certain.length === 1 && numbersInText(rest).length === 1)
    take(only, numeric(only, rest, false));
  return values;
}

function extractMentionedFormat(parameter: EffectiveParameter, text: string, today?: string): Extraction {
  if (parameter.format !== "time") return extractAnswer(parameter, text, today);
  const time = findTime(text);
  return time === undefined ? { problem: "" } : { value: time.value, rest: without(text, time) };
}

function isNumeric(parameter: EffectiveParameter): boolean {
  return (
    parameter.enum === undefined &&
    parameter.format === undefined &&
    (parameter.type === "integer" || parameter.type === "number")
  );
}

const PEOPLE = new Set(["people", "person", "guest", "adult", "of"].map(stem));
/** `party_size` and `guests` are both about people. */
const ABOUT_PEOPLE = new Set(["party", "guest", "people", "person", "adult"].map(stem));

function isAbout(parameter: EffectiveParameter, number: NumberInText): boolean {
  const names = plainText(parameter.name).split(" ").map(stem);
  const beside = number.neighbours.map(stem);
  if (beside.some((word) => names.includes(word))) return true;
  return names.some((name) => ABOUT_PEOPLE.has(name)) && beside.some((word) => PEOPLE.has(word));
}

function numeric(parameter: EffectiveParameter, text: string, onlyBeside: boolean): Extraction {
  const all = numbersInText(text);
  const beside = all.filter((number) => isAbout(parameter, number));
  const usable = beside.length === 1 || onlyBeside ? beside : all;
  const number = usable[0];
  const whole = parameter.type === "integer";
  if (number === undefined || usable.length > 1 || (whole && !Number.isInteger(number.value)))
    return { problem: whole ? "Please give me one whole number." : "Please give me one number." };
  const { minimum, maximum } = parameter;
  if (minimum !== undefined && maximum !== undefined && (number.value < minimum || number.value > maximum))
    return { problem: `It has to be between ${minimum} and ${maximum}.` };
  if (minimum !== undefined && number.value < minimum)
    return { problem: `It has to be at least ${minimum}.` };
  if (maximum !== undefined && number.value > maximum) return { problem: `It can be ${maximum} at most.` };
  return { value: number.value, rest: without(text, number) };
}

/** A value of the list, said with all its words (`sea-view` as "sea view"). `certain` refuses a mere part of one. */
function choice(values: readonly string[], text: string, certain = false): Extraction {
  const said = ` ${plainText(text)} `;
  const stems = new Set([...said.trim().split(" ").map(stem), ...meaningfulWords(text)]);
  const whole = values.filter((value) => plainText(value) !== "" && said.includes(` ${plainText(value)} `));
  // "double" is in "double sea view" too: the longest of those that were said is meant.
  const longest = [...whole].sort((a, b) => b.length - a.length);
  const best = longest[0];
  if (best !== undefined && longest.every((value) => plainText(best).includes(plainText(value))))
    return { value: best, rest: text };
  if (!certain && whole.length === 0) {
    const partly = values.filter((value) =>
      plainText(value)
        .split(" ")
        .some((word) => word.length > 2 && stems.has(stem(word))),
    );
    if (partly.length === 1 && partly[0] !== undefined) return { value: partly[0], rest: text };
  }
  return { problem: `Please choose one of these: ${values.join(", ")}.` };
}

function findEmail(text: string): Extraction | undefined {
  const match = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/.exec(text);
  return match === null
    ? undefined
    : {
        value: match[0].toLowerCase(),
        rest: without(text, { start: match.index, end: match.index + match[0].length }),
      };
}

/** E.164: a plus or 00, a country code, 7 to 15 digits in all. A national number is not guessed at. */
function findPhone(text: string): Extraction | undefined {
  const match = /(?<![\d])(?:\+|00)[1-9][\d ()./-]{5,24}\d/.exec(text);
  if (match === null) return undefined;
  const digits = match[0].replace(/^00/, "").replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 15) return undefined;
  return {
    value: `+${digits}`,
    rest: without(text, { start: match.index, end: match.index + match[0].length }),
  };
}

const LEAD_IN =
  /^(?:(?:well|um|uh|oh|yes|sure|ok|okay)[,.]? +)?(?:(?:my|the|her|his|our) (?:[\p{L}]+ )?(?:name|number|address|room|reason) is|(?:it|that|this)(?:['’]s| is| would be)|i(?:['’]m| am)|in room(?: number)?|room number|under(?: the name(?: of)?)?) +/iu;

function plainAnswer(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = line
    .replace(LEAD_IN, "")
    .replace(/[.!?,;]+$/, "")
    .trim();
  return [...(short === "" ? line : short)].slice(0, MAX_TEXT).join("");
}

function without(text: string, part: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, part.start)} ${text.slice(part.end)}`;
}
