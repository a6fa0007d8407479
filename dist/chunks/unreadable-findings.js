// src/domain/regression/test-file.ts
/** Whether a path is a file of conversations: those below the folder of tests that end in `.test.yaml` or `.test.yml`. */
function isTestFile(path, tests) {
	return (tests === "" || path.startsWith(`${tests}/`)) && /\.test\.ya?ml$/u.test(path);
}
// src/domain/agent/unreadable-findings.ts
const EXPLAINED = {
	symlink: {
		message: "This is a symbolic link; links are not followed.",
		hint: "Commit the file itself."
	},
	submodule: {
		message: "This is a submodule; an agent's files must be in this repository.",
		hint: "Commit the files themselves."
	},
	"not-utf8": {
		message: "This file is not UTF-8 text.",
		hint: "Save it as UTF-8 in your editor."
	},
	"too-large": {
		message: "This file is too large to be read.",
		hint: "Split it into several smaller files."
	},
	"not-a-file": {
		message: "This is neither a file nor a folder.",
		hint: "Remove it, or commit a plain file."
	},
	"unsafe-path": {
		message: "This path is not safe to check out everywhere.",
		hint: "Rename it with letters, digits, - and _."
	}
};
/** A file that can't be read is never just absent: it is an error that names it. */
function unreadableFindings(files) {
	return files.map(({ path, reason, detail }) => ({
		rule: "unreadable-file",
		severity: "error",
		message: detail === void 0 ? EXPLAINED[reason].message : `${EXPLAINED[reason].message} (${detail})`,
		hint: EXPLAINED[reason].hint,
		location: {
			file: path,
			line: 1,
			column: 1
		}
	}));
}
export { isTestFile as n, unreadableFindings as t };
