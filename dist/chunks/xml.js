// src/render/xml.ts
const XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
function tag(name, attributes) {
	return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join("")}>`;
}
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
function content(text) {
	return text.replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
function attribute(text) {
	return content(text).replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;");
}
function properties(list, indent) {
	return [
		`${indent}<properties>`,
		...list.map(([name, value]) => `${indent}  ${tag("property", {
			name,
			value
		}).slice(0, -1)}/>`),
		`${indent}</properties>`
	];
}
function seconds(milliseconds) {
	return (Number.isFinite(milliseconds) ? milliseconds / 1e3 : 0).toFixed(3);
}
export { tag as a, seconds as i, content as n, properties as r, XML_HEAD as t };
