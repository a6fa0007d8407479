// src/operations/with-deadline.ts
const LONGEST_TIMER = 2 ** 31 - 1;
function withDeadline(milliseconds, signal, work, tooLate) {
	if (signal?.aborted) return Promise.resolve({ outcome: "interrupted" });
	const controller = new AbortController();
	return new Promise((resolve, reject) => {
		let open = true;
		const settle = () => {
			if (!open) return false;
			open = false;
			clearTimeout(timer);
			signal?.removeEventListener("abort", interrupt);
			return true;
		};
		const giveUp = (outcome) => {
			if (!settle()) return;
			resolve({ outcome });
			controller.abort();
		};
		const interrupt = () => giveUp("interrupted");
		const timer = setTimeout(() => giveUp("late"), Math.min(milliseconds, LONGEST_TIMER));
		signal?.addEventListener("abort", interrupt, { once: true });
		(async () => work(controller.signal))().then((value) => {
			if (settle()) resolve({
				outcome: "done",
				value
			});
			else tooLate?.(value);
		}, (error) => {
			if (settle()) reject(error);
		});
	});
}
async function withinTime(milliseconds, signal, work) {
	const controller = new AbortController();
	const stop = () => controller.abort();
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		stop();
	}, Math.min(milliseconds, LONGEST_TIMER));
	if (signal?.aborted) stop();
	signal?.addEventListener("abort", stop, { once: true });
	try {
		await work(controller.signal);
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", stop);
	}
	return late ? "late" : "done";
}
export { withinTime as n, withDeadline as t };
