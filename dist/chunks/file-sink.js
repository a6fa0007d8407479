import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./lib.js";
import { l as UserError } from "./start.js";
import { mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
// src/adapters/filesystem/file-sink.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
function writeReport(dir, name, text) {
	if (name === "" || name !== basename(name) || name === "." || name === ".." || name.includes("\\")) throw new Error(`A report's name must be a plain file name, not ${JSON.stringify(name)}.`);
	const path = resolve(join(dir, name));
	try {
		mkdirSync(dir, { recursive: true });
		if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("a folder stands there");
		import_lib.default.sync(path, text, {
			encoding: "utf8",
			fsync: false
		});
	} catch (error) {
		throw new UserError("REPORT_NOT_WRITTEN", `The report ${path} could not be written: ${reasonOf(error)}.`, "Check that the folder exists, may be written to and has room left, or choose another one.", {
			cause: error,
			exitCode: 3
		});
	}
	return path;
}
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
export { writeReport as t };
