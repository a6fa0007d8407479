import { describe, expect, it } from "vitest";
import { isIdentified, isSamePerson } from "../../../src/domain/promotion/same-person.ts";
import type { Person } from "../../../src/domain/version/version.ts";

const person = (more: Partial<Person>): Person => ({ name: "Sam", ...more });

describe("two names are one person", () => {
  it.each<[string, Partial<Person>, Partial<Person>, boolean]>([
    ["by login", { login: "sam" }, { login: "sam" }, true],
    ["by login in other case", { login: "Sam" }, { login: "sAM" }, true],
    ["by e-mail in other case", { email: "Sam@Example.Test" }, { email: "sam@example.test" }, true],
    ["by e-mail in full-width letters", { email: "ｓam@example.test" }, { email: "sam@example.test" }, true],
    ["by GitHub's private address", { email: "12345+sam@users.noreply.github.com" }, { login: "sam" }, true],
    ["by GitHub's older private address", { email: "sam@users.noreply.github.com" }, { login: "SAM" }, true],
    ["by one of the two", { login: "sam", email: "a@b.test" }, { login: "x", email: "A@b.test" }, true],
    ["not by name", {}, {}, false],
    ["not by empty logins", { login: "" }, { login: "" }, false],
    ["not by blank e-mails", { email: " " }, { email: " " }, false],
    [
      "not by an address that only looks private",
      { email: "sam@users.noreply.github.com.evil.test" },
      { login: "sam" },
      false,
    ],
    ["not when both differ", { login: "sam", email: "s@x.test" }, { login: "jo", email: "j@x.test" }, false],
  ])("%s", (_name, left, right, same) => {
    expect(isSamePerson(person(left), person(right))).toBe(same);
    expect(isSamePerson(person(right), person(left))).toBe(same);
  });

  it("only if there is something to tell them by", () => {
    expect(isIdentified({ name: "Sam" })).toBe(false);
    expect(isIdentified({ name: "Sam", email: "  " })).toBe(false);
    expect(isIdentified({ name: "", login: "sam" })).toBe(true);
  });
});
