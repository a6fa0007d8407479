import { describe, expect, it } from "vitest";
import { findSecrets } from "../../../src/domain/lint/secrets/find-secrets.ts";
import { dice, fill, PLACES, SECRET_SAMPLES } from "../../support/secret-samples.ts";

const VALUES_EACH = 5;

describe("secrets that bot teams handle", () => {
  it(`are found: at least 95 of 100, in ${SECRET_SAMPLES.length} formats and ${PLACES.length} places`, () => {
    const roll = dice(20_260);
    let total = 0;
    const missed: string[] = [];
    for (const { format, name = "setting", shape } of SECRET_SAMPLES) {
      for (let count = 0; count < VALUES_EACH; count += 1) {
        const value = fill(shape, roll);
        for (const [place, write] of PLACES) {
          total += 1;
          const text = write(name, value);
          const at = text.indexOf(value);
          const found = findSecrets(text).some(({ start, end }) => start < at + value.length && end > at);
          if (!found) missed.push(`${format} as ${place}`);
        }
      }
    }
    const recall = 1 - missed.length / total;
    console.log(
      `secrets found: ${total - missed.length} of ${total} (${(recall * 100).toFixed(1)} %), ` +
        `${SECRET_SAMPLES.length} formats x ${PLACES.length} places x ${VALUES_EACH} values` +
        (missed.length > 0 ? `; missed: ${[...new Set(missed)].join(", ")}` : ""),
    );
    expect(SECRET_SAMPLES.length).toBeGreaterThanOrEqual(40);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    // No format is lost altogether.
    const lost = SECRET_SAMPLES.filter(
      ({ format }) => missed.filter((one) => one.startsWith(`${format} as`)).length > VALUES_EACH * 2,
    );
    expect(lost).toEqual([]);
  });
});
