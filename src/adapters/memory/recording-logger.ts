import type { Logger } from "../../ports/logger.ts";

/** Keeps every line, for those who want to read them afterwards. */
export class RecordingLogger implements Logger {
  readonly lines: { readonly level: "info" | "warn" | "error"; readonly text: string }[] = [];

  info(text: string): void {
    this.lines.push({ level: "info", text });
  }
  warn(text: string): void {
    this.lines.push({ level: "warn", text });
  }
  error(text: string): void {
    this.lines.push({ level: "error", text });
  }
}
