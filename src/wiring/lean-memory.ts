import { setFlagsFromString } from "node:v8";

/**
 * For a command that reads much, keeps it and ends: new objects are put where they stay sooner, instead of being copied back and forth
 * in a space that grows to 32 MiB. Saves a fifth of the memory of ten thousand files, and no time is lost. Not for what runs long.
 */
export function stayLean(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
