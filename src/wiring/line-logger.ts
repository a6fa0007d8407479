// Lines for a person at a terminal, for the doors.
export { lineLogger } from "../adapters/console/console-logger.ts";
