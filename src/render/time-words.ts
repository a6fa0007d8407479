/** `6 days`, `2 h 10 min`, `45 s`: how long ago, for people. Negative and unreadable spans are `0 s` and empty. */
export function spanWords(from: string, to: string): string {
  const milliseconds = Date.parse(to) - Date.parse(from);
  if (Number.isNaN(milliseconds)) return "";
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.floor(hours / 24)} days`;
}
