/** A piece of text that was understood, and where it stood. */
export interface Understood<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE_FORMS: readonly {
  readonly pattern: RegExp;
  readonly order: readonly ["y" | "m" | "d", number][];
}[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
    order: [
      ["y", 1],
      ["m", 2],
      ["d", 3],
    ],
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? (\\d{4})\\b)?`, "i"),
    order: [
      ["d", 1],
      ["m", 2],
      ["y", 3],
    ],
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})\\b)?`, "i"),
    order: [
      ["m", 1],
      ["d", 2],
      ["y", 3],
    ],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,
    order: [
      ["d", 1],
      ["m", 2],
      ["y", 3],
    ],
  },
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/**
 * A date: `2026-12-04` when the year is said or can be told from `today` (the next such day), `4 December` when it can't.
 * "tomorrow" and weekdays need `today` (ISO date); without it they are not understood rather than guessed.
 */
export function findDate(text: string, today?: string): Understood<string> | undefined {
  for (const { pattern, order } of DATE_FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (wanted: "y" | "m" | "d") => match[order.find(([name]) => name === wanted)?.[1] ?? 0];
    const month = monthNumber(part("m") ?? "");
    const day = Number(part("d"));
    const year = part("y") === undefined ? nextYearWith(month, day, today) : Number(part("y"));
    if (!exists(year ?? 2024, month, day)) continue;
    const value = year === undefined ? `${day} ${MONTH_NAMES[month - 1]}` : iso(year, month, day);
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return today === undefined ? undefined : relativeDate(text, today);
}

function relativeDate(text: string, today: string): Understood<string> | undefined {
  const match = new RegExp(
    `\\b(today|tonight|day after tomorrow|tomorrow|(?:next |this |on )?(${WEEKDAYS.join("|")}))\\b`,
    "i",
  ).exec(text);
  if (match === null) return undefined;
  const word = (match[1] ?? "").toLowerCase();
  const start = new Date(`${today}T00:00:00Z`);
  const weekday = WEEKDAYS.indexOf((match[2] ?? "").toLowerCase());
  const ahead =
    weekday >= 0
      ? (weekday - start.getUTCDay() + 7) % 7 || 7
      : word === "tomorrow"
        ? 1
        : word === "day after tomorrow"
          ? 2
          : 0;
  start.setUTCDate(start.getUTCDate() + ahead);
  return { value: start.toISOString().slice(0, 10), start: match.index, end: match.index + match[0].length };
}

function monthNumber(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}
function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function nextYearWith(month: number, day: number, today: string | undefined): number | undefined {
  if (today === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  return iso(year, month, day) >= today ? year : year + 1;
}

/**
 * A time of day as `HH:MM`: `19:30`, `7 pm`, `7.30pm`, `half past 7 pm`, `noon`, `14 o'clock`. A bare hour from 13 to 23 is understood
 * when `bare` is set; "7" or "seven" alone never is, because it may be either half of the day.
 */
export function findTime(text: string, bare = false): Understood<string> | undefined {
  const spelled = text.replace(
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?(?:a\.?m|p\.?m|o'?clock|in the))/gi,
    (word) => String(HOURS.indexOf(word.toLowerCase()) + 1).padEnd(word.length, " "),
  );
  const past = /\b(half past|quarter past|quarter to) (\d{1,2})\s*(a\.?m\b\.?|p\.?m\b\.?)/i.exec(spelled);
  if (past !== null) {
    const hour = fullHour(Number(past[2]), past[3] ?? "");
    const phrase = (past[1] ?? "").toLowerCase();
    const minutes = phrase === "half past" ? 30 : phrase === "quarter past" ? 15 : -15;
    return hour === undefined ? undefined : at(past, (hour * 60 + minutes + 1440) % 1440);
  }
  const half =
    /(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?|in the (?:morning|afternoon|evening))/i.exec(
      spelled,
    );
  if (half !== null) {
    const hour = fullHour(Number(half[1]), half[3] ?? "");
    const minutes = Number(half[2] ?? 0);
    return hour === undefined || minutes > 59 ? undefined : at(half, hour * 60 + minutes);
  }
  const clock = /(?<![\d:.-])([01]?\d|2[0-3])[:.h]([0-5]\d)(?![\d:.])/i.exec(text);
  if (clock !== null) return at(clock, Number(clock[1]) * 60 + Number(clock[2]));
  const named = /\b(noon|midday|midnight)\b/i.exec(text);
  if (named !== null) return at(named, named[1]?.toLowerCase() === "midnight" ? 0 : 720);
  const late = /(?<![\d:.,+-])(1[3-9]|2[0-3])(?: ?o'?clock)?(?![\d:.,-])/i.exec(text);
  if (late !== null && (bare || /o'?clock/i.test(late[0]))) return at(late, Number(late[1]) * 60);
  return undefined;
}

const HOURS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function fullHour(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  const afternoon = /^p|afternoon|evening/i.test(half);
  return (hour % 12) + (afternoon ? 12 : 0);
}
function at(match: RegExpExecArray, minutes: number): Understood<string> {
  const value = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return { value, start: match.index, end: match.index + match[0].length };
}
