import type { FaultKind, OperationName } from "../../src/reference-bot/server/faults.ts";
import {
  type ReferencePlatform,
  type ReferencePlatformOptions,
  startReferencePlatform,
} from "../../src/reference-bot/server/start-reference-platform.ts";

export interface LocalPlatform extends ReferencePlatform {
  fault(fault: {
    fault: FaultKind;
    on?: OperationName;
    environment?: string;
    times?: number;
    milliseconds?: number;
  }): Promise<void>;
}

/** The reference platform in this process, on a free port of 127.0.0.1, with faults. */
export async function startLocalPlatform(
  options: Partial<ReferencePlatformOptions> = {},
): Promise<LocalPlatform> {
  const platform = await startReferencePlatform({ port: 0, faults: true, ...options });
  return {
    ...platform,
    async fault(fault) {
      const response = await fetch(`${platform.url}/faults`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(fault),
      });
      if (response.status !== 204) throw new Error(`the fault was refused: ${await response.text()}`);
    },
  };
}
