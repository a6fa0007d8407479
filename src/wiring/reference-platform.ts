// The reference platform for the doors: the command that serves it, and the demo.
export {
  type ReferencePlatform,
  startReferencePlatform,
} from "../reference-bot/server/start-reference-platform.ts";
