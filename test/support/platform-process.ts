import { startReferencePlatform } from "../../src/reference-bot/server/start-reference-platform.ts";

// The platform in a process of its own, for tests that kill it. Prints its address.
const dataDir = process.argv[2];
const platform = await startReferencePlatform({ port: 0, ...(dataDir === undefined ? {} : { dataDir }) });
process.stdout.write(`${platform.url}\n`);
