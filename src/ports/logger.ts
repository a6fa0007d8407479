/** Lines for the person who watches. Text may come from config, bots or people: implementations neutralise it. */
export interface Logger {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}
