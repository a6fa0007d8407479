import type { EnvironmentRow, EnvironmentsView, VersionRow } from "../environments-view.ts";
import { CONDITION_MARKS, footer } from "../markdown/environments-page.ts";
import { escapeHtml, safeHref } from "./escape.ts";
import { renderPage } from "./page-style.ts";

/** The Environments page as one static file. */
export function renderEnvironmentsHtml(view: EnvironmentsView, platforms?: string): string {
  const title = `${view.title} · environments`;
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    table(["Environment", "Version", "Since (UTC)", "By", "Note"], view.environments.map(environmentCells)),
    "<h2>Versions</h2>",
    view.versions.length === 0
      ? "<p>No version has been published yet.</p>"
      : table(
          ["Version", "Note", "Author", "Published (UTC)", "Active in", ""],
          view.versions.map(versionCells),
        ),
    ...(view.olderVersions > 0
      ? [
          `<p class="quiet">${view.olderVersions} earlier versions are not shown: <code>greenroom history</code> has them all.</p>`,
        ]
      : []),
    `<p class="quiet">${escapeHtml(footer(view, platforms))}</p>`,
  ];
  return renderPage(title, body.join("\n"));
}

function environmentCells(row: EnvironmentRow): readonly string[] {
  const phones = row.phones.map((phone) => `<br><span class="phone quiet">${escapeHtml(phone)}</span>`);
  const version = row.version === undefined ? "" : `<strong>${escapeHtml(row.version)}</strong> `;
  const detail = row.detail === undefined ? "" : `<br><span class="quiet">${escapeHtml(row.detail)}</span>`;
  return [
    `${escapeHtml(row.name)}${phones.join("")}`,
    `${version}<span class="${row.condition}">${CONDITION_MARKS[row.condition]}</span>${detail}`,
    moment(row.since),
    escapeHtml(row.by),
    note(row.note),
  ];
}

function versionCells(row: VersionRow): readonly string[] {
  const active = row.activeIn.map(({ environment, isLive }) =>
    isLive ? `<strong>${escapeHtml(environment)}</strong>` : escapeHtml(environment),
  );
  const more = [
    ...(row.hold === undefined ? [] : [`<span class="hold">⛔ on hold: ${escapeHtml(row.hold)}</span>`]),
    ...(row.compareUrl === undefined ? [] : [anchor("compare with live", row.compareUrl)]),
    ...(row.changedUrl === undefined ? [] : [anchor(`what ${row.name} changed`, row.changedUrl)]),
    ...(row.compareUrl === undefined && row.compareCommand ? [code(row.compareCommand)] : []),
    ...(row.rollbackCommand === undefined ? [] : [code(row.rollbackCommand)]),
  ];
  return [
    escapeHtml(row.name),
    note(row.note),
    escapeHtml(row.authors),
    moment(row.published),
    active.join(", "),
    more.join(" · "),
  ];
}

/** The first cell of each row names the row. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const lines = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((cell) => `<td>${cell}</td>`).join("");
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table></div>`;
}

function note(text: string): string {
  return `<span class="note">${escapeHtml(text)}</span>`;
}

function moment(text: string): string {
  return `<span class="moment">${escapeHtml(text)}</span>`;
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

function anchor(label: string, url: string): string {
  return `<a href="${safeHref(url)}" rel="noreferrer">${escapeHtml(label)}</a>`;
}
