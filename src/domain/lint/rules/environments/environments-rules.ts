import type { RuleGroup } from "../../rule.ts";
import { environmentFileMissing } from "./environment-file-missing.ts";
import { integrationEndpointHttps } from "./integration-endpoint-https.ts";
import { integrationEndpointsComplete } from "./integration-endpoints-complete.ts";
import { liveValueBelowLive } from "./live-value-below-live.ts";
import { parity } from "./parity.ts";
import { phoneNumberPerEnvironment } from "./phone-number-per-environment.ts";
import { testValueInLive } from "./test-value-in-live.ts";
import { unknownEnvironment } from "./unknown-environment.ts";

export const ENVIRONMENTS_RULES: RuleGroup = {
  id: "environments",
  title: "Environments",
  rules: [
    phoneNumberPerEnvironment,
    unknownEnvironment,
    environmentFileMissing,
    integrationEndpointsComplete,
    integrationEndpointHttps,
    liveValueBelowLive,
    testValueInLive,
    parity,
  ],
};
