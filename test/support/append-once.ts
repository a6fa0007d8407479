// One append to the ledger of the repository named first, in a process of its own that may be killed.
import { systemClock } from "../../src/adapters/system/system-clock.ts";
import { recordEntries } from "../../src/operations/record-entries.ts";
import { openLedger } from "./git-ledger.ts";
import { published, SETTINGS, WHO } from "./ledger.ts";

const ledger = await openLedger(process.argv[2] ?? "");
await recordEntries({ ledger, clock: systemClock, who: WHO }, SETTINGS, (state) => ({
  bodies: [published(state.versions.length + 1)],
  message: "Publish",
}));
