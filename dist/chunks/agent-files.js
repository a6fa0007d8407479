import { p as itemName } from "./base.js";
// src/domain/diff/agent-files.ts
function agentFiles({ agent, files, findings }, bytesOf) {
	const items = /* @__PURE__ */ new Map();
	for (const section of agent.sections.values()) for (const item of section.values()) for (const path of placesOf(item)) {
		const known = items.get(path);
		if (known === void 0) items.set(path, /* @__PURE__ */ new Set([itemName(item)]));
		else known.add(itemName(item));
	}
	const faulty = new Set(findings.filter(({ severity }) => severity === "error").map(({ location }) => location.file));
	return files.map(({ path, text }) => ({
		path,
		bytes: bytesOf?.(path) ?? text,
		items: [...items.get(path) ?? []],
		...faulty.has(path) ? { faulty: true } : {}
	}));
}
function placesOf({ file, origins = [] }) {
	return [file, ...origins.flatMap((origin) => [origin.file, ...(origin.entries ?? []).map((one) => one.file)])];
}
export { agentFiles as t };
