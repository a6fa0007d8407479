import type { AdkProject } from "./adk-project.ts";
import type { AdkSingleFile } from "./place-adk-file.ts";

const FILES: readonly AdkSingleFile[] = [
  "asr-settings",
  "keyphrase-boosting",
  "transcript-corrections",
  "pronunciations",
  "phrase-filtering",
];

/** How the agent listens and how its words are spoken: each file is one item. */
export function mapVoice(project: AdkProject): void {
  for (const id of FILES) {
    const reading = project.single(id, `voice/${id}`);
    if (reading) project.add({ section: "voice", id, value: reading.value, file: reading.file.path });
  }
}
