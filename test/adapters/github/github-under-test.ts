import { afterEach } from "vitest";
import { GithubClient, type GithubClientOptions } from "../../../src/adapters/github/client.ts";
import { FixedClock } from "../../../src/adapters/memory/fixed-clock.ts";
import { RecordingLogger } from "../../../src/adapters/memory/recording-logger.ts";
import { type FakeGithub, startFakeGithub } from "../../support/fake-github/start.ts";
import { BOT_TOKEN } from "../../support/fake-github/state.ts";

export interface GithubUnderTest {
  readonly github: FakeGithub;
  readonly client: GithubClient;
  readonly clock: FixedClock;
  readonly logger: RecordingLogger;
  clientWith(options: Partial<GithubClientOptions>): GithubClient;
}

const open: FakeGithub[] = [];

/** Registers the clean-up that fails a test whose requests GitHub would not understand. */
export function closeGithubAfterEach(): void {
  afterEach(async () => {
    for (const github of open.splice(0)) await github.close();
  });
}

export async function githubUnderTest(): Promise<GithubUnderTest> {
  const github = await startFakeGithub();
  open.push(github);
  const clock = new FixedClock();
  const clientWith = (options: Partial<GithubClientOptions>) =>
    new GithubClient({
      baseUrl: github.url,
      token: BOT_TOKEN,
      owner: github.state.owner,
      repo: github.state.repo,
      toolVersion: "0.1.0",
      clock,
      ...options,
    });
  return { github, client: clientWith({}), clock, logger: new RecordingLogger(), clientWith };
}
