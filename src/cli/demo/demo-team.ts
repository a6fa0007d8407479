import type { OperationResult } from "../../domain/result/operation-result.ts";
import { approve } from "../../operations/approve.ts";
import { deliveryPorts } from "../../operations/delivery-ports.ts";
import { deploy } from "../../operations/deploy.ts";
import { publish } from "../../operations/publish.ts";
import type { TestEnvironmentData } from "../../operations/test-environment.ts";
import { testEnvironment } from "../../operations/test-environment.ts";
import { renderProgressBar } from "../../render/terminal/progress.ts";
import type { Wired } from "../../wiring/wired.ts";
import type { TeamMember } from "./demo-repository.ts";
import { type DemoStage, StoryBroken } from "./demo-stage.ts";

/** The acts that the story is made of: each is one operation of the product, by one person. */
export class DemoTeam {
  readonly #stage: DemoStage;

  constructor(stage: DemoStage) {
    this.#stage = stage;
  }

  async publish(member: TeamMember, commit: string, note: string): Promise<number> {
    const wired = await this.#stage.as(member);
    const result = await publish(wired, { settings: wired.settings, commit, note });
    mustProceed(result, `publishing "${note}"`);
    return result.data.version ?? 0;
  }

  /** Deploys and gives the smoke figures; the story breaks when it is not let through. */
  async deploy(member: TeamMember, environment: string, version: number): Promise<string> {
    const result = await this.tryDeploy(member, environment, version);
    mustProceed(result, `deploying v${version} to ${environment}`);
    const { smoke } = result.data;
    return `smoke ${smoke?.passed ?? 0}/${smoke?.total ?? 0}`;
  }

  async tryDeploy(member: TeamMember, environment: string, version: number) {
    const wired = await this.#stage.as(member);
    return deploy(deliveryPorts(wired, environment), {
      settings: wired.settings,
      environment,
      version,
      signal: this.#stage.signal,
    });
  }

  /** The full suite on pre-release, with its outcome in the ledger. */
  async testPreRelease(member: TeamMember, version: number): Promise<OperationResult<TestEnvironmentData>> {
    const wired = await this.#stage.as(member);
    const { settings, source } = wired;
    const tree = await source.readTree({ kind: "draft" }, [settings.root, settings.tests]);
    const result = await testEnvironment(wired, {
      settings,
      environment: "pre-release",
      version,
      tree,
      record: true,
      signal: this.#stage.signal,
      onProgress: (progress) => this.#stage.progress(`    ${renderProgressBar(progress)}`),
    });
    this.#stage.progress(undefined);
    return result;
  }

  async approve(member: TeamMember, environment: string, version: number): Promise<void> {
    const wired = await this.#stage.as(member);
    const result = await approve(wired, { settings: wired.settings, environment, version });
    mustProceed(result, `approving v${version} for ${environment}`);
  }

  /** What a guest hears in an environment. */
  async ask(
    environment: string,
    question: string,
  ): Promise<{ readonly text: string; readonly destination: string | undefined }> {
    const wired: Wired = await this.#stage.as("jo");
    const session = await wired.connector(environment).open("chat");
    try {
      const reply = await session.say(question);
      return { text: reply.messages.join(" "), destination: reply.trace?.handoff?.destination };
    } finally {
      await session.close();
    }
  }
}

/** `████████████████████████ 116/116`, and what did not pass. */
export function suiteBar(result: OperationResult<TestEnvironmentData>): string {
  const counts = result.data.results?.counts ?? { total: 0, passed: 0, failed: 0, error: 0 };
  return renderProgressBar({ ...counts, done: counts.total });
}

export function mustProceed(
  result: Pick<OperationResult<unknown>, "decision" | "reasons">,
  what: string,
): void {
  if (result.decision === "proceed") return;
  const why = result.reasons.map(({ code, message }) => `${code}: ${message}`).join("; ");
  throw new StoryBroken(`${what} ended with ${result.decision}. ${why}`);
}
