// src/domain/lint/docs-url.ts
/** The one place that knows where this project's own pages are: at the version that speaks of them, so that they say what it does. */
const PROJECT = "https://github.com/greenroom-ai/greenroom";
/** The page of a rule. The id is encoded: results that are read back may hold any text. */
function ruleUrl(rule, version) {
	return `${rulesUrl(version)}/${encodePart(rule)}.md`;
}
/** The folder of the rules' pages. */
function rulesUrl(version) {
	return `${docsUrl(version)}/rules`;
}
/** Address below which this project's docs are. */
function docsUrl(version) {
	return `${PROJECT}/blob/v${encodePart(version)}/docs`;
}
function projectUrl() {
	return PROJECT;
}
/** As `encodeURIComponent`, but for half characters too, and with the marks that would end a link in Markdown. */
function encodePart(part) {
	return encodeURIComponent(part.toWellFormed()).replace(/[()'*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
export { projectUrl as n, ruleUrl as r, encodePart as t };
