import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { EntryBody } from "../../src/domain/ledger/entry.ts";
import { viewEnvironments } from "../../src/render/environments-view.ts";
import { renderEnvironmentsHtml } from "../../src/render/html/environments-page.ts";
import { renderEnvironmentsPage } from "../../src/render/markdown/environments-page.ts";
import { renderLedgerRoot } from "../../src/render/markdown/ledger-root.ts";
import { renderHistory } from "../../src/render/terminal/history.ts";
import { renderStatus } from "../../src/render/terminal/status.ts";
import { makeStyle } from "../../src/render/terminal/style.ts";
import { cafeState } from "../support/cafe-ledger.ts";
import { chain, deployed, digestOf, published, SETTINGS } from "../support/ledger.ts";

const view = () => viewEnvironments(cafeState(), SETTINGS.environments);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
function nodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}
function textOf(node: Node): string {
  return (node.value ?? "") + (node.children ?? []).map(textOf).join("");
}
/** Cells of the page's tables as a reader sees them. */
function rows(markdown: string): string[][] {
  return nodes(parse(markdown))
    .filter((node) => node.type === "tableRow")
    .map((row) => (row.children ?? []).map((cell) => textOf(cell).replaceAll("\u200b", "")));
}

describe("the Environments page", () => {
  it("says what runs where, since when, by whom and why, live first", () => {
    const [heading, ...lines] = rows(renderEnvironmentsPage(view()));
    expect(heading).toEqual(["Environment", "Version", "Since (UTC)", "By", "Note"]);
    expect(lines.slice(0, 3)).toEqual([
      [
        "live · +1 500 555 0003",
        "v2 ✅ verified",
        "20 Nov, 10:13",
        "mara, approved by sam",
        "Pet fee, late checkout by SMS, steadier voice",
      ],
      [
        "pre-release · +1 500 555 0002",
        "v4 ⏳ deploying<br>v2 ran before",
        "20 Nov, 10:18",
        "mara",
        "Spa prices are right now",
      ],
      [
        "sandbox · +1 500 555 0001",
        "v3 ⚠️ not verified<br>A smoke conversation failed.",
        "20 Nov, 10:16",
        "mara",
        "Spa opening hours are new",
      ],
    ]);
  });

  it("lists every version with note, author, time, where it is active, and what one can do with it", () => {
    const page = renderEnvironmentsPage(view());
    const lines = rows(page).slice(4);
    expect(lines.map((cells) => [cells[0], cells[2], cells[4]])).toEqual([
      ["Version", "Author", "Active in"],
      ["v4", "Mara", ""],
      ["v3", "Mara", "sandbox"],
      ["v2", "Mara", "live, pre-release"],
      ["v1", "Mara", ""],
    ]);
    expect(lines[4]?.[5]).toContain("⛔ on hold: wrong hours on Sundays, mara, 20 Nov, 10:06");
    expect(page).toContain(
      "[compare with live](https://github.example/acme/agents/compare/corner-cafe%2Fv2...corner-cafe%2Fv4)",
    );
    expect(page).toContain("From the ledger at entry 19; chain verified.");
  });

  it("offers commands where there is no code host to link to, and never an empty link", () => {
    const local = cafeState();
    const entries = local.entries.map((entry) => ({ ...entry, run: { id: "local:h:1:2", attempt: 1 } }));
    const page = renderEnvironmentsPage(viewEnvironments({ ...local, entries }, SETTINGS.environments));
    expect(page).toContain("`greenroom diff live v4`");
    expect(page).not.toContain("](");
  });

  it("offers the way back to what ran live before and is not on hold", () => {
    const { state } = chain([
      published(1),
      ...deployed("live", 1, 2),
      published(2),
      ...deployed("live", 2, 5),
    ]);
    const page = renderEnvironmentsPage(viewEnvironments(state, SETTINGS.environments));
    expect(page).toContain("`greenroom rollback live v1`");
    expect(page).not.toContain("rollback live v2");
  });

  it("is honest when nothing has happened", () => {
    const empty = viewEnvironments(chain([]).state, SETTINGS.environments);
    const page = renderEnvironmentsPage(empty);
    expect(page).toContain("No version has been published yet.");
    expect(page.match(/nothing deployed yet/g)).toHaveLength(3);
    expect(renderEnvironmentsHtml(empty)).toContain("No version has been published yet.");
  });

  it("shows the newest fifty versions and says that there are more", () => {
    const { state } = chain([...Array(60).keys()].map((n) => published(n + 1)));
    const page = renderEnvironmentsPage(viewEnvironments(state, SETTINGS.environments));
    expect(page).toContain("10 earlier versions are not shown");
    expect(rows(page)).toHaveLength(1 + 3 + 1 + 50);
  });
});

const HOSTILE = [
  "| x | y |\n|---|---|",
  "</td></table><script>alert(1)</script>",
  "@acme/team #1 https://evil.example ![x](http://x)",
  "[approve](javascript:alert(1))",
  "<!-- greenroom:comment --> ``` ~~~",
  "\u202e reversed \u0007 \u001b[31m",
];
const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 80 }));

function versionBy(text: string): EntryBody {
  const body = published(1, text);
  return body.type === "version-published" ? { ...body, authors: [{ name: text }] } : body;
}

function hostileState(text: string) {
  const line = text.replace(/[^\u0020-\u007e]/g, "").trim() || "x";
  const bodies: EntryBody[] = [
    versionBy(text),
    ...deployed(line, 1, 2),
    {
      type: "hold",
      version: 1,
      digest: digestOf(1),
      held: true,
      reason: text,
    },
  ];
  return chain(bodies).state;
}
describe("texts of people on the pages", () => {
  it("never become structure, links, mentions or HTML in Markdown", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderEnvironmentsPage(viewEnvironments(hostileState(text), SETTINGS.environments));
        const all = nodes(parse(page));
        expect(all.filter((node) => node.type === "table")).toHaveLength(2);
        expect(rows(page).every((cells) => cells.length === 5 || cells.length === 6)).toBe(true);
        expect(
          all.filter((node) => ["image", "imageReference", "footnoteReference"].includes(node.type)),
        ).toEqual([]);
        const html = all.filter((node) => node.type === "html").map((node) => node.value);
        expect(html.every((tag) => /^<(br|\/?sub|\/?strong|\/?code)>$/.test(tag ?? ""))).toBe(true);
        expect(page).not.toMatch(/@(?!&#8203;)[a-z]/i);
      }),
      { numRuns: 150 },
    );
  });

  it("never become elements or attributes in HTML", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderEnvironmentsHtml(viewEnvironments(hostileState(text), SETTINGS.environments));
        const tags = new Set(
          [...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map((match) => match[1]?.toLowerCase()),
        );
        for (const tag of ["script", "img", "iframe", "form", "svg", "link", "object"]) {
          expect(tags.has(tag)).toBe(false);
        }
        expect(page.match(/<table>/g)).toHaveLength(2);
        expect(
          [...page.matchAll(/href="([^"]*)"/g)].every((match) => /^(https:|#)/.test(match[1] ?? "")),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("never send escape sequences to a terminal, nor break a line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const state = hostileState(text);
        const shown = renderStatus(viewEnvironments(state, SETTINGS.environments), makeStyle(false));
        const lines = state.entries.map((entry) => ({ ...entry, text: `published v1: ${text}` }));
        const timeline = renderHistory(lines, makeStyle(false));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
        expect(shown + timeline).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(timeline.split("\n")).toHaveLength(state.entries.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the static page", () => {
  it("loads nothing, runs nothing, and its policy names its own style", async () => {
    const page = renderEnvironmentsHtml(view());
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-inline");
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
    const digestBytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
    expect(policy).toContain(`'sha256-${Buffer.from(digestBytes).toString("base64")}'`);
    expect(page).toContain("prefers-color-scheme:dark");
    expect(page).not.toMatch(/<script|src=|@import|url\(/);
    expect(page).toContain("v2</strong>");
  });
});

describe("the front page of the ledger branch", () => {
  it("lists the agents and says that nobody writes there by hand", () => {
    const page = renderLedgerRoot(["corner-cafe", "harbour-hotel"]);
    expect(page).toContain("- [Harbour Hotel](harbour-hotel/README.md)");
    expect(page).toContain("Only Greenroom writes here");
  });
});

describe("the terminal", () => {
  it("shows the same in a few lines", () => {
    const shown = renderStatus(view(), makeStyle(false), {
      platforms: "What the platforms report agreed at 13:45 UTC.",
      remarks: ["The platform runs v9 in live."],
    });
    expect(shown).toContain("live         v2  verified      20 Nov, 10:13  mara, approved by sam");
    expect(shown).toContain("v1  on hold: wrong hours on Sundays");
    expect(shown).toContain("The platform runs v9 in live.");
    expect(shown).toContain("chain verified. What the platforms report agreed at 13:45 UTC.");
    expect(renderStatus(view(), makeStyle(true))).toContain("\u001b[32m");
  });

  it("shows a timeline, and that there is more", () => {
    const line = {
      seq: 7,
      at: "2026-11-20T10:00:00.000Z",
      type: "hold",
      actor: "mara",
      text: "v1 put on hold: x",
    };
    const shown = renderHistory([{ ...line, triggeringActor: "lee" }], makeStyle(false), { omitted: 3 });
    expect(shown).toBe(
      " 7  20 Nov, 10:00  mara (run again by lee)  v1 put on hold: x\n … and 3 earlier ones",
    );
    expect(renderHistory([], makeStyle(false))).toBe(" Nothing is recorded.");
  });
});
