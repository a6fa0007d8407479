import { describe, expect, it } from "vitest";
import { lintSmallAgent, placeOf } from "../../../support/lint-small-agent.ts";
import { smallAgentFiles } from "../../../support/small-agent.ts";

const INTEGRATION = "agent/integrations/bookings.yaml";
const SANDBOX = "https://bookings.sandbox.example.com/v1";
const LIVE = "https://bookings.example.com/v1";
const endpoints = (preRelease: string, live = LIVE, more = "") => ({
  [INTEGRATION]: `endpoints:\n  sandbox: ${SANDBOX}\n  pre-release: ${preRelease}\n  live: ${live}\n${more}`,
});
const variables = (preRelease: string, live: string) => ({
  "agent/environments/pre-release.yaml": `variables: { opening_time: 8 am, link: "${preRelease}" }\n`,
  "agent/environments/live.yaml": `variables: { opening_time: 8 am, link: "${live}" }\n`,
});
const settings = (from: string, to: string) => ({
  "greenroom.yml": (smallAgentFiles().get("greenroom.yml") ?? "").replace(from, to),
});
const said = async (rule: string, overrides: Record<string, string | null>) =>
  (await lintSmallAgent(overrides, rule)).map(({ message }) => message);

describe("a live endpoint in staging", () => {
  it.each([
    ["the very one", LIVE],
    ["in capitals", "HTTPS://Bookings.Example.COM/v1"],
    ["with a slash at the end", `${LIVE}/`],
    ["with the port that goes without saying", "https://bookings.example.com:443/v1"],
    ["with a dot at the end of the host", "https://bookings.example.com./v1"],
    ["with a query", `${LIVE}?key=staging`],
    ["with a fragment", `${LIVE}#staging`],
    ["with a name and an account", "https://staging@bookings.example.com/v1"],
    ["with a step back in its path", "https://bookings.example.com/v2/../v1"],
    ["as part of the host", "https://live.bookings.example.org/v1"],
    ["as part of a part of the host", "https://api-prod.bookings.example.org/v1"],
    ["with a number", "https://bookings-prod2.example.org/v1"],
    ["in the path", "https://bookings.example.org/production/v1"],
  ])("is found %s: %s", async (_, address) => {
    const [finding, ...others] = await lintSmallAgent(endpoints(`"${address}"`), "live-value-below-live");
    expect(others).toEqual([]);
    expect(finding?.severity).toBe("error");
    expect(finding?.message).toMatch(
      /^In pre-release, the endpoint of bookings (?:is the one of live|says ")/,
    );
    expect(finding && placeOf(finding)).toContain(`${INTEGRATION}:3:16`);
  });

  it.each([
    ["https://bookings.staging.example.com/v1"],
    ["https://bookings.example.com/v2"],
    ["https://bookings.example.com:8443/v1"],
    ["https://olive.example.com/v1"],
    ["https://livery.example.com/products"],
    ["https://api.delivery.example.com/v1"],
    ["https://producer.example.com/v1"],
    ["https://pre-prod.example.com/v1"],
    ["https://preproduction.example.com/v1"],
    ["https://non-live.example.com/v1"],
    ["https://live.staging.example.com/v1"],
    ["https://prod-test.example.com/v1"],
  ])("is not %s", async (address) => {
    expect(await said("live-value-below-live", endpoints(address))).toEqual([]);
  });
});

describe("a test endpoint in live", () => {
  it.each([
    ["https://bookings.sandbox.example.com/v2", 'says "sandbox"'],
    ["https://api-staging.example.com", 'says "staging"'],
    ["https://test.example.com", 'says "test"'],
    ["https://dev2.example.com", 'says "dev"'],
    ["https://qa.example.com", 'says "qa"'],
    ["https://api.uat.example.com", 'says "uat"'],
    ["https://pre-prod.example.com", 'says "pre-prod"'],
    ["https://preprod.example.com", 'says "preprod"'],
    ["https://api.example.com/sandbox/v1", 'says "sandbox"'],
    ["https://localhost:8080", "is on this machine or in a private network"],
    ["https://127.0.0.1", "is on this machine or in a private network"],
    ["https://10.1.2.3/v1", "is on this machine or in a private network"],
    ["https://192.168.0.7/v1", "is on this machine or in a private network"],
    ["https://172.20.0.7/v1", "is on this machine or in a private network"],
    ["https://bookings.local/v1", "is on this machine or in a private network"],
    ["https://bookings.internal/v1", "is on this machine or in a private network"],
    [`${SANDBOX}`, 'says "sandbox"'],
  ])("%s %s", async (address, why) => {
    expect(await said("test-value-in-live", endpoints("https://b.example.com", address))).toEqual([
      `In live, the endpoint of bookings ${why}.`,
    ]);
  });

  it.each([
    ["https://latest.example.com/contest"],
    ["https://attestation.example.com/protest"],
    ["https://device.example.com/developers"],
    ["https://stagecoach.example.com"],
    ["https://bookings.example.test/v1"],
    ["https://bookings.hotel.example"],
    ["https://172.40.0.7/v1"],
    ["https://100.20.30.40/v1"],
    ["https://backstage.example.com"],
    ["https://mockingbird.example.com"],
    ["https://aquatic.example.com"],
    ["https://locals.example.com"],
  ])("is not %s", async (address) => {
    expect(await said("test-value-in-live", endpoints("https://b.example.com", address))).toEqual([]);
  });
});

describe("values of one environment in another", () => {
  it("are links in variables, too", async () => {
    const link = "https://book.example.com";
    expect(await said("live-value-below-live", variables(link, link))).toEqual([
      "In pre-release, the variable link is the one of live.",
    ]);
    expect(
      await said("test-value-in-live", variables("https://a.example.com", "https://dev.example.com")),
    ).toEqual(['In live, the variable link says "dev".']);
  });

  it("are not plain words that happen to be the same", async () => {
    expect(await said("live-value-below-live", variables("live music", "live music"))).toEqual([]);
    expect(await said("test-value-in-live", variables("a test", "a test"))).toEqual([]);
  });

  it("are numbers, however they are written", async () => {
    expect(await said("live-value-below-live", variables("+1 (500) 555-0003", "x"))).toEqual([
      "In pre-release, the variable link is the number that guests of live call.",
    ]);
    expect(await said("test-value-in-live", variables("x", "+1 500 555 0001"))).toEqual([
      "In live, the variable link is a number of sandbox.",
    ]);
  });

  it("are destinations that live overrides, in an environment before", async () => {
    const overrides =
      'variables: { opening_time: 8 am }\noverrides: { handoffs: { counter: { destination: "+15005550011" } } }\n';
    expect(await said("live-value-below-live", { "agent/environments/sandbox.yaml": overrides })).toEqual([
      "In sandbox, the destination of counter is the destination of counter in live.",
    ]);
  });

  it("are names of secrets in variables", async () => {
    expect(await said("live-value-below-live", variables("PMS_TOKEN_LIVE", "PMS_TOKEN_LIVE"))).toEqual([
      "In pre-release, the variable link names a secret of live.",
    ]);
    expect(await said("test-value-in-live", variables("X", "PMS_SANDBOX_KEY"))).toEqual([
      'In live, the variable link names a secret that says "sandbox".',
    ]);
  });

  it("are secrets of an integration that every environment asks for by one name", async () => {
    const secrets = (names: string) => endpoints("https://b.example.com", LIVE, `secrets: [${names}]\n`);
    expect(await said("live-value-below-live", secrets("PMS_TOKEN_PROD"))).toEqual([
      "The secret PMS_TOKEN_PROD is one of live, and every environment uses it.",
    ]);
    expect(await said("test-value-in-live", secrets("PMS_TOKEN_STAGING"))).toEqual([
      'The secret PMS_TOKEN_STAGING says "staging", and live uses it too.',
    ]);
    for (const names of [
      "PMS_TOKEN",
      "PMS_TOKEN_LIVE, PMS_TOKEN_SANDBOX",
      "DELIVERY_PRODUCT_KEY",
      "LATEST_KEY",
    ]) {
      expect(await said("live-value-below-live", secrets(names))).toEqual([]);
      expect(await said("test-value-in-live", secrets(names))).toEqual([]);
    }
  });

  it("are the platform's live environment or its token, in the settings", async () => {
    const place = settings("environment: sandbox }", "environment: production-eu }");
    expect(await said("live-value-below-live", place)).toEqual([
      "Versions of sandbox go to production-eu, which is a name of live.",
    ]);
    const [finding] = await lintSmallAgent(
      settings("environment: sandbox }", "environment: sandbox, token_env: TOKEN_LIVE }"),
      "live-value-below-live",
    );
    expect(finding?.message).toBe("The token of sandbox is one of live: TOKEN_LIVE.");
    expect(finding && placeOf(finding)).toMatch(/^greenroom\.yml:8:\d+-\d+$/);
  });

  it("are nobody's business in a pipeline that ends before live, or of one environment", async () => {
    const pipeline = (...names: string[]) =>
      `schema: greenroom/v1\nagent: corner-cafe\nlayout: greenroom\nenvironments:\n${names
        .map((name) => `  ${name}: { platform: { adapter: reference, url: http://127.0.0.1:4010 } }\n`)
        .join("")}`;
    const files = {
      [INTEGRATION]: "endpoints:\n  dev: https://dev.example.com\n  staging: https://staging.example.com\n",
    };
    for (const names of [["dev", "staging"], ["staging"]]) {
      const overrides = { ...files, "greenroom.yml": pipeline(...names) };
      expect(await said("test-value-in-live", overrides)).toEqual([]);
      expect(await said("live-value-below-live", overrides)).toEqual([]);
    }
  });
});

describe("integration-endpoint-https", () => {
  it("is an error of an integration, a warning of links and sources", async () => {
    const found = await lintSmallAgent(
      {
        ...endpoints("HTTP://bookings.staging.example.com"),
        ...variables("http://a.example.com", "https://a.example.com"),
        "agent/knowledge/menu.yaml": "sources: [{ title: Cakes, url: http://example.com/cakes }]\n",
      },
      "integration-endpoint-https",
    );
    expect(found.map(({ severity, item }) => `${severity} ${item}`)).toEqual([
      "warning environments/pre-release",
      "error integrations/bookings",
      "warning knowledge/menu",
    ]);
  });
});

describe("what an environment may override", () => {
  const OVERRIDES = "agent/environments/live.yaml";
  it.each([
    ["model: { name: gpt-4.1 }", "`model` can't be overridden: it is the same in every environment."],
    ["guardrails: {}", "`guardrails` can't be overridden: it is the same in every environment."],
    [
      'handoffs: { counter: { destination: "+15005550011", message: Hm. } }',
      "`handoffs.counter.message` can't be overridden: it is the same in every environment.",
    ],
    ["greting: Hello.", "`greting` is not a known key in `overrides`."],
  ])("is not %s", async (override, message) => {
    const text = `variables: { opening_time: 8 am }\noverrides: { ${override} }\n`;
    const [finding] = await lintSmallAgent({ [OVERRIDES]: text }, "unknown-key");
    expect(finding?.message).toBe(message);
    expect(finding?.hint).toMatch(/greeting/);
  });
});
