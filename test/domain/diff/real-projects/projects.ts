import type { SourceTree } from "../../../../src/domain/agent/source-tree.ts";
import { hotelFiles, treeOf } from "../../../support/hotel.ts";
import { sharedProject } from "../../../support/shared-project.ts";
import { DIALOGFLOW_CX_EDITS } from "./dialogflow-cx-edits.ts";
import type { Edit } from "./edit-project.ts";
import { HARBOUR_HOTEL_EDITS } from "./harbour-hotel-edits.ts";
import { POLYAI_ADK_CONTENT_EDITS } from "./polyai-adk-content-edits.ts";
import { POLYAI_ADK_SETTINGS_EDITS } from "./polyai-adk-settings-edits.ts";
import { RASA_DIALOGUE_EDITS } from "./rasa-dialogue-edits.ts";
import { RASA_DOMAIN_EDITS } from "./rasa-domain-edits.ts";
import { DIALOGFLOW_CX_RENAMES, POLYAI_ADK_RENAMES, RASA_RENAMES } from "./rename-edits.ts";

const settings = (agent: string, root: string): string => `schema: greenroom/v1
agent: ${agent}
root: "${root}"
environments:
  sandbox: { platform: { adapter: reference, url: "http://127.0.0.1:4010" } }
  pre-release: { platform: { adapter: reference, url: "http://127.0.0.1:4010" } }
  live: { platform: { adapter: reference, url: "http://127.0.0.1:4010" } }
`;

interface EditedProject {
  readonly folder: string;
  /** Absent where the data of other people is not beside the repository. */
  readonly project: SourceTree | undefined;
  readonly settings: string;
  readonly edits: readonly Edit[];
}

const real = (folder: string, root: string, edits: readonly Edit[]): EditedProject => ({
  folder,
  project: sharedProject(folder),
  settings: settings("real-project", root),
  edits,
});

export const PROJECTS: readonly EditedProject[] = [
  real("polyai-adk-project", "", [
    ...POLYAI_ADK_CONTENT_EDITS,
    ...POLYAI_ADK_SETTINGS_EDITS,
    ...POLYAI_ADK_RENAMES,
  ]),
  real("rasa-financial-demo", "", [...RASA_DIALOGUE_EDITS, ...RASA_DOMAIN_EDITS, ...RASA_RENAMES]),
  real("dialogflow-cx-export", "agent", [...DIALOGFLOW_CX_EDITS, ...DIALOGFLOW_CX_RENAMES]),
  {
    folder: "harbour-hotel",
    project: treeOf(hotelFiles()),
    settings: settings("harbour-hotel", "agent"),
    edits: HARBOUR_HOTEL_EDITS,
  },
];
