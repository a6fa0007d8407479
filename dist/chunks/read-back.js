import { v as PlatformUnreachable } from "./agent.js";
import { t as withDeadline } from "./with-deadline.js";
// src/operations/read-back.ts
const ANSWER_TIME = 6e4;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 3e3;
async function readPlatform(platform, signal) {
	try {
		const read = await withDeadline(ANSWER_TIME, signal, () => platform.readRunning());
		if (read.outcome === "interrupted") return { reading: "interrupted" };
		if (read.outcome === "done") return {
			reading: "done",
			reported: read.value
		};
		return {
			reading: "unreachable",
			message: `${platform.description} gave no answer in time`
		};
	} catch (error) {
		if (!isUnreachable(error)) throw error;
		return {
			reading: "unreachable",
			message: error.message
		};
	}
}
async function readBack({ platform, clock }, wanted, limit, signal) {
	const until = clock.now().getTime() + limit;
	for (let pause = FIRST_PAUSE;; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
		const reading = await readPlatform(platform, signal);
		if (reading.reading === "interrupted") return reading;
		if (reading.reading === "done" && isRunning(reading.reported, wanted)) return reading;
		const left = until - clock.now().getTime();
		if (left <= 0) return reading;
		await clock.sleep(Math.min(pause, left), signal);
	}
}
function isRunning(reported, wanted) {
	return reported?.version === wanted.version && reported.digest === wanted.digest;
}
function isUnreachable(error) {
	return error instanceof PlatformUnreachable || error instanceof Error && error.name === "PlatformUnreachable";
}
export { readPlatform as i, isUnreachable as n, readBack as r, isRunning as t };
