// src/domain/schema/nearest-name.ts
/** The known name that a person may have meant, or undefined when none is near. */
function nearestName(name, known) {
	if (name.length > 100) return void 0;
	const wanted = name.toLowerCase();
	let best;
	let bestDistance = Math.min(Math.floor(Math.max(3, wanted.length) / 3) + 1, wanted.length);
	for (const candidate of known) {
		if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Levenshtein's distance, where two neighbouring letters that changed places count once. */
function editDistance(a, b) {
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
			row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
export { nearestName as n, editDistance as t };
