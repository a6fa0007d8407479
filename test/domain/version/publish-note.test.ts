import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideNote, NOTE_EXAMPLE } from "../../../src/domain/version/publish-note.ts";

const facts = { minWords: 4, previous: { version: 12, note: "Breakfast starts at seven on Sundays" } };
const why = (note: string, more: Partial<typeof facts> = {}): string => {
  const decision = decideNote(note, { ...facts, ...more });
  return decision.accepted ? "accepted" : decision.message;
};

describe("a publish note", () => {
  it.each([
    "updates",
    "fix",
    "Fix.",
    "wip",
    "WIP: wip",
    "changes",
    "misc",
    "test",
    "Misc. fixes and updates",
    "update bot config",
    "Updated the bot's config files again",
    "Minor changes to the agent configuration",
    "some small fixes for the prompt",
    "New version of the agent",
    "Aktualisierung und diverse kleine Änderungen",
    "Mise à jour de la configuration",
    "Varios cambios y correcciones",
    "更新配置",
    "修正 修正 更新",
    "テストの修正",
    "업데이트 및 수정",
    "อัปเดตและแก้ไข",
  ])("that only says that something changed is refused: %s", (note) => {
    expect(why(note)).toMatch(/only says that something changed|hardly says|has \d words?;/);
  });

  it.each([
    ["", "There is no publish note"],
    [" \n\t ", "There is no publish note"],
    ["...!!!", "has no words"],
    ["🎉🎉🎉🚀", "has no words"],
    ["ABC-123", "only a number or a reference"],
    ["#42, GH-17 and", "only says"],
    ["https://tracker.example/ABC-1 ABC-2 #3 4f2c9d1e", "only a number or a reference"],
    ["1 2 3 4 5", "only a number or a reference"],
    ["Pet fee", "has 2 words; 4 are the least"],
    ["dogs dogs dogs dogs dogs", "repeats the same words"],
    ["Merge pull request #12 from acme/pet-policy", "title of a merge"],
    ["Merge branch 'main' into pet-policy-for-dogs", "title of a merge"],
    ["Breakfast starts at seven on Sundays", "is the note of v12 again"],
    ["  breakfast starts at SEVEN, on Sundays! ", "is the note of v12 again"],
    ["Dogs may come \u202e along now", "characters that nobody can see"],
    ["Dogs may come along now\u0007", "characters that nobody can see"],
    [`Dogs ${"may come along now ".repeat(60)}`, "1000 are the most"],
  ])("%j is refused, and says why", (note, expected) => {
    expect(why(note)).toContain(expected);
  });

  it.each([
    NOTE_EXAMPLE,
    "Winter breakfast hours and new valet number",
    "Fix: guests were told the wrong checkout time",
    "ABC-123: dogs are welcome on the terrace",
    "Hunde sind jetzt im Erdgeschoss willkommen",
    "Le petit déjeuner commence à sept heures le dimanche",
    "修正周日早餐时间，客人不再来得太早",
    "早餐时间改为七点",
    "ペットの宿泊料金とチェックアウト延長の案内",
    "ปรับเวลาอาหารเช้าวันอาทิตย์เป็นเจ็ดโมง",
    "반려견 요금과 늦은 체크아웃 문자 안내",
    "الكلاب مرحب بها الآن في غرف الطابق الأرضي",
    "🐶 Dogs are welcome on the ground floor",
    "First line about dogs\n\nSecond paragraph says why.",
    "O'Brien's valet number is +353 1 555 0100 now",
  ])("that says something is accepted, in any script: %s", (note) => {
    expect(why(note)).toBe("accepted");
  });

  it("is trimmed and keeps its lines", () => {
    expect(decideNote("  Dogs are welcome now  \r\n\r\nGuests asked for it \n", facts)).toEqual({
      accepted: true,
      note: "Dogs are welcome now\n\nGuests asked for it",
    });
  });

  it("may be as short as the policy allows, but never empty of meaning", () => {
    expect(why("Breakfast hours", { minWords: 1 })).toBe("accepted");
    expect(why("Breakfast", { minWords: 1 })).toBe("accepted");
    expect(why("updates", { minWords: 1 })).toContain("only says");
    expect(why("updates", { minWords: 0 })).toContain("only says");
  });

  it("that is refused comes with an example that is accepted", () => {
    const decision = decideNote("wip", facts);
    expect(decision).toMatchObject({ accepted: false, hint: expect.stringContaining(NOTE_EXAMPLE) });
  });

  it("of any text gets an answer that quotes no more than a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (note) => {
        const decision = decideNote(note, facts);
        if (!decision.accepted) expect([...decision.message].length).toBeLessThan(200);
        else expect(decision.note.trim()).toBe(decision.note);
      }),
      { numRuns: 300 },
    );
  });
});
