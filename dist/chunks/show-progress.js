import { n as renderProgressLine, t as renderProgressBar } from "./progress.js";
// src/cli/show-progress.ts
function showProgress(terminal) {
	return (progress) => {
		if (terminal.interactive) {
			terminal.progress(renderProgressBar(progress));
			return;
		}
		const line = renderProgressLine(progress);
		if (line !== void 0) terminal.note(line);
	};
}
export { showProgress as t };
