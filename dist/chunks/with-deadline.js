// src/operations/with-deadline.ts
const LONGEST_TIMER = 2 ** 31 - 1;
/**
* Waits for `work` at most so many milliseconds, and no longer than until `signal` aborts. The work is told through its own
* signal but is not trusted to listen: a bot that hangs must not hang the run. What comes afterwards goes to `tooLate`.
*
* The timer is the machine's and not the `Clock`'s: it guards against a hang and decides nothing by the time of day, so a
* clock that tests hold still must not set it off.
*/
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
/** Runs `work` with a signal that aborts with the caller's or when the time is up, and waits for it to end. */
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
