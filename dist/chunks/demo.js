import { i as operationResult } from "./changes.js";
import { n as status, t as renderStatus } from "./status.js";
import { n as renderEnvironmentsHtml } from "./record-entries.js";
import { r as renderEnvironmentsPage } from "./environments-page.js";
import { t as writeReport } from "./file-sink.js";
import { t as startReferencePlatform } from "./reference-platform.js";
import { c as toolVersion, l as UserError } from "./start.js";
import { d as neutralLine, l as displayWidth, o as wireLocal, s as lineLogger, u as makeStyle } from "./agent.js";
import { n as validateTree } from "./validate-tree.js";
import { i as decisiveTurn, r as casesThatDidNotPass } from "./count-verdicts.js";
import { t as check } from "./check.js";
import { n as commentOfCheck, t as renderTerminalPlan } from "./plan.js";
import { h as deliveryPorts } from "./run-delivery.js";
import { r as rehearseWith, t as rehearsalConnector } from "./rehearsal.js";
import { t as rollback } from "./rollback.js";
import { n as renderDiffPage } from "./page.js";
import { r as renderComment } from "./pr-comment.js";
import { t as renderTerminalDiff } from "./diff3.js";
import { t as writeReports } from "./write-reports.js";
import { t as approve } from "./approve.js";
import { t as deploy } from "./deploy.js";
import { t as publish } from "./publish.js";
import { r as testEnvironment } from "./results2.js";
import { t as renderProgressBar } from "./progress.js";
import { t as finish } from "./results.js";
import { fileURLToPath } from "node:url";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";
// src/cli/demo/demo-repository.ts
const TEAM = {
	mara: {
		name: "mara",
		email: "mara@harbour-hotel.example"
	},
	lee: {
		name: "lee",
		email: "lee@harbour-hotel.example"
	},
	jo: {
		name: "jo",
		email: "jo@harbour-hotel.example"
	},
	sam: {
		name: "sam",
		email: "sam@harbour-hotel.example"
	}
};
function makeDemoRepository(platformUrl) {
	const sample = findSample();
	const base = mkdtempSync(join(tmpdir(), "greenroom-demo-"));
	const dir = join(base, "harbour-hotel");
	const origin = join(base, "origin.git");
	mkdirSync(dir);
	cpSync(sample, dir, {
		recursive: true,
		filter: (path) => !path.startsWith(join(sample, ".demo"))
	});
	const settings = join(dir, "greenroom.yml");
	writeFileSync(settings, readFileSync(settings, "utf8").replaceAll("http://127.0.0.1:4010", platformUrl));
	const env = (member) => {
		const { name, email } = TEAM[member];
		return {
			...process.env,
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_AUTHOR_NAME: name,
			GIT_AUTHOR_EMAIL: email,
			GIT_COMMITTER_NAME: name,
			GIT_COMMITTER_EMAIL: email
		};
	};
	const git = (cwd, member, ...args) => execFileSync("git", [
		"-c",
		"commit.gpgsign=false",
		"-c",
		"core.hooksPath=/dev/null",
		"-c",
		"gc.auto=0",
		...args
	], {
		cwd,
		env: env(member),
		encoding: "utf8",
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	}).trim();
	const commit = (member, message) => {
		git(dir, member, "add", "--all");
		git(dir, member, "commit", "--quiet", "-m", message);
		git(dir, member, "push", "--quiet", "origin", "HEAD");
		return git(dir, member, "rev-parse", "HEAD");
	};
	const proposed = /* @__PURE__ */ new Set();
	const propose = (change, member, message) => {
		git(dir, member, "checkout", "--quiet", "-b", change);
		cpSync(join(sample, ".demo", change), dir, {
			recursive: true,
			force: true
		});
		proposed.add(change);
		return commit(member, message);
	};
	git(base, "mara", "init", "--quiet", "--bare", "--initial-branch=main", origin);
	git(dir, "mara", "init", "--quiet", "--initial-branch=main");
	git(dir, "mara", "remote", "add", "origin", origin);
	commit("mara", "Harbour Hotel's agent");
	return {
		base,
		dir,
		origin,
		env,
		propose,
		merge: (change, member, message) => {
			if (!proposed.has(change)) propose(change, member, message);
			git(dir, member, "checkout", "--quiet", "main");
			git(dir, member, "merge", "--quiet", "--ff-only", change);
			git(dir, member, "push", "--quiet", "origin", "main");
			return git(dir, member, "rev-parse", "HEAD");
		}
	};
}
function findSample() {
	const here = dirname(fileURLToPath(import.meta.url));
	const found = [
		"../workflows-examples",
		"../../workflows-examples",
		"../../../workflows-examples"
	].map((path) => join(here, path, "harbour-hotel")).find((path) => existsSync(join(path, "greenroom.yml")));
	if (found) return found;
	throw new UserError("SAMPLE_MISSING", "the sample agent workflows-examples/harbour-hotel is not beside this program", "Run the demo from a clone of the Greenroom repository: node dist/cli.js demo.");
}
// src/cli/demo/demo-stage.ts
var StoryBroken = class extends Error {
	name = "StoryBroken";
};
const WIDTH = 92;
var DemoStage = class {
	repository;
	style;
	played = [];
	#call;
	#silent;
	constructor(call, repository) {
		this.repository = repository;
		this.style = makeStyle(call.terminal.colour);
		this.#call = call;
		this.#silent = call.flag("json");
	}
	as(member) {
		return wireLocal({
			cwd: this.repository.dir,
			env: this.repository.env(member),
			logger: lineLogger((line) => this.#call.terminal.note(line))
		});
	}
	get signal() {
		return this.#call.signal;
	}
	say(text) {
		if (!this.#silent) this.#call.terminal.out(text);
	}
	progress(text) {
		this.#call.terminal.progress(text);
	}
	async step(number, title, act) {
		this.signal.throwIfAborted();
		this.progress(` ${number}  ${title} …`);
		const start = performance.now();
		const told = await act();
		const milliseconds = Math.round(performance.now() - start);
		this.progress(void 0);
		const head = ` ${this.style.bold(String(number))}  ${told.title ?? title}`;
		const seconds = `${(milliseconds / 1e3).toFixed(1)} s`;
		const gap = " ".repeat(Math.max(2, WIDTH - displayWidth(plain(head)) - seconds.length));
		this.say(`${head}${gap}${this.style.dim(seconds)}`);
		for (const line of told.lines) this.say(`    ${line}`);
		if (told.lines.length > 0) this.say("");
		this.played.push({
			title: plain(told.title ?? title),
			milliseconds,
			lines: told.lines.map(plain)
		});
	}
};
function plain(text) {
	return text.replace(/* @__PURE__ */ new RegExp("\\u001b\\[[0-9;]*m", "g"), "");
}
// src/cli/demo/demo-team.ts
var DemoTeam = class {
	#stage;
	constructor(stage) {
		this.#stage = stage;
	}
	async publish(member, commit, note) {
		const wired = await this.#stage.as(member);
		const result = await publish(wired, {
			settings: wired.settings,
			commit,
			note
		});
		mustProceed(result, `publishing "${note}"`);
		return result.data.version ?? 0;
	}
	async deploy(member, environment, version) {
		const result = await this.tryDeploy(member, environment, version);
		mustProceed(result, `deploying v${version} to ${environment}`);
		const { smoke } = result.data;
		return `smoke ${smoke?.passed ?? 0}/${smoke?.total ?? 0}`;
	}
	async tryDeploy(member, environment, version) {
		const wired = await this.#stage.as(member);
		return deploy(deliveryPorts(wired, environment), {
			settings: wired.settings,
			environment,
			version,
			signal: this.#stage.signal
		});
	}
	async testPreRelease(member, version) {
		const wired = await this.#stage.as(member);
		const { settings, source } = wired;
		const tree = await source.readTree({ kind: "draft" }, [settings.root, settings.tests]);
		const result = await testEnvironment(wired, {
			settings,
			environment: "pre-release",
			version,
			tree,
			record: true,
			signal: this.#stage.signal,
			onProgress: (progress) => this.#stage.progress(`    ${renderProgressBar(progress)}`)
		});
		this.#stage.progress(void 0);
		return result;
	}
	async approve(member, environment, version) {
		const wired = await this.#stage.as(member);
		mustProceed(await approve(wired, {
			settings: wired.settings,
			environment,
			version
		}), `approving v${version} for ${environment}`);
	}
	async ask(environment, question) {
		const session = await (await this.#stage.as("jo")).connector(environment).open("chat");
		try {
			const reply = await session.say(question);
			return {
				text: reply.messages.join(" "),
				destination: reply.trace?.handoff?.destination
			};
		} finally {
			await session.close();
		}
	}
};
function suiteBar(result) {
	const counts = result.data.results?.counts ?? {
		total: 0,
		passed: 0,
		failed: 0,
		error: 0
	};
	return renderProgressBar({
		...counts,
		done: counts.total
	});
}
function mustProceed(result, what) {
	if (result.decision === "proceed") return;
	const why = result.reasons.map(({ code, message }) => `${code}: ${message}`).join("; ");
	throw new StoryBroken(`${what} ended with ${result.decision}. ${why}`);
}
// src/cli/demo/play-story.ts
const NOTES = {
	first: "Everything guests asked in the first season",
	three: "Pet fee, late checkout by SMS, steadier voice",
	breakfast: "Free breakfast for every guest this winter",
	numbers: "Breakfast price is back, desk numbers reviewed"
};
async function playStory(stage) {
	const team = new DemoTeam(stage);
	const out = join(stage.repository.base, "look");
	const files = [];
	await goLive(stage, team, 0, "Last season: v1 goes live, step by step", async () => {
		const { source } = await stage.as("mara");
		return await source.findCommit("HEAD") ?? "";
	});
	await stage.step(1, "A pull request: three changes", async () => {
		const commit = stage.repository.propose("1-three-changes", "mara", NOTES.three);
		const wired = await stage.as("mara");
		const { settings } = wired;
		const result = await check({
			...wired,
			validate: validateTree,
			rehearse: rehearseWith({
				rehearsal: rehearsalConnector,
				clock: wired.clock
			}, {
				settings,
				signal: stage.signal
			})
		}, {
			settings,
			head: {
				kind: "commit",
				commit
			},
			rehearsal: "plan"
		});
		mustProceed(result, "the check of the pull request");
		const { diff, plan, rehearsal } = result.data;
		if (!diff || !plan || diff.changes.length !== 3) throw new StoryBroken(`the pull request should show three changes, not ${diff?.changes.length ?? 0}`);
		const comment = commentOfCheck(result.data, {
			toolVersion,
			approvalIn: "live"
		});
		if (comment) files.push(writeReport(out, "comment.md", `${renderComment(comment)}\n`));
		files.push(writeReport(out, "diff.html", renderDiffPage(diff)));
		const { counts } = rehearsal ?? { counts: {
			passed: 0,
			total: 0
		} };
		return { lines: [
			...renderTerminalDiff(diff, { style: stage.style }).split("\n"),
			stage.style.dim("the tests that follow from them"),
			...renderTerminalPlan(plan, {
				style: stage.style,
				indent: "  "
			}).split("\n"),
			`  rehearsed on the draft: ${counts.passed} of ${counts.total} passed`
		] };
	});
	await goLive(stage, team, 2, "Merged, published, tested and live", async () => stage.repository.merge("1-three-changes", "mara", NOTES.three));
	await catchFreeBreakfast(stage, team, out, files);
	return {
		rollbackMilliseconds: await rollBackWrongNumber(stage, team),
		files
	};
}
async function goLive(stage, team, first, title, merge) {
	const { style } = stage;
	const note = first === 0 ? NOTES.first : NOTES.three;
	await stage.step(first, title, async () => {
		const version = await team.publish("mara", await merge(), note);
		const name = `v${version}`;
		const lines = [`published as ${style.bold(name)}: "${note}"`];
		lines.push(`sandbox ← ${name}      ${await team.deploy("mara", "sandbox", version)}`);
		lines.push(`pre-release ← ${name}  ${await team.deploy("mara", "pre-release", version)}`);
		const tested = await team.testPreRelease("mara", version);
		mustProceed(tested, `the full suite for ${name}`);
		lines.push(`full suite          ${suiteBar(tested)}`);
		const blocked = await team.tryDeploy("mara", "live", version);
		if (blocked.decision !== "stop") throw new StoryBroken("live took a version that nobody had approved");
		await team.approve("sam", "live", version);
		const smoke = await team.deploy("mara", "live", version);
		const codes = blocked.reasons.map(({ code }) => code).join(", ");
		lines.push(`live ← ${name}         ${style.yellow(`blocked: ${codes}`)} … approved by sam … ${style.green("deployed, verified")}, ${smoke}`);
		return { lines };
	});
}
async function catchFreeBreakfast(stage, team, out, files) {
	const { style } = stage;
	await stage.step(3, "v3 promises free breakfast to everyone", async () => {
		const commit = stage.repository.merge("2-free-breakfast", "lee", NOTES.breakfast);
		const version = await team.publish("lee", commit, NOTES.breakfast);
		await team.deploy("lee", "sandbox", version);
		await team.deploy("lee", "pre-release", version);
		const tested = await team.testPreRelease("lee", version);
		const { results } = tested.data;
		const [first] = results ? casesThatDidNotPass(results) : [];
		const turn = first && decisiveTurn(first);
		if (tested.decision !== "stop" || !results || !first || !turn) throw new StoryBroken("no test caught the free breakfast");
		files.push(...writeReports(out, results));
		const live = await team.ask("live", turn.say);
		await team.approve("sam", "live", version);
		const blocked = await team.tryDeploy("lee", "live", version);
		if (blocked.decision !== "stop") throw new StoryBroken("live took a version whose tests fail");
		const codes = blocked.reasons.map(({ code }) => code).join(", ");
		return { lines: [
			`pre-release: ${style.red(`${neutralLine(first.id)} FAILS`)}   ${suiteBar(tested)}`,
			`  guest: "${neutralLine(turn.say)}"`,
			`  bot:   "${neutralLine(turn.reply)}"`,
			`  live:  "${neutralLine(live.text)}"`,
			`live ← v${version}         ${style.yellow(`blocked: ${codes}`)}, although sam had approved it`
		] };
	});
}
async function rollBackWrongNumber(stage, team) {
	const { style } = stage;
	const question = "I want to talk to a person";
	let version = 0;
	let milliseconds = 0;
	await stage.step(4, "v4 passes every test, but rings a wrong number in live", async () => {
		const before = await team.ask("live", question);
		const commit = stage.repository.merge("3-wrong-number", "lee", NOTES.numbers);
		version = await team.publish("lee", commit, NOTES.numbers);
		await team.deploy("lee", "sandbox", version);
		await team.deploy("lee", "pre-release", version);
		mustProceed(await team.testPreRelease("lee", version), `the full suite for v${version}`);
		await team.approve("sam", "live", version);
		await team.deploy("lee", "live", version);
		const after = await team.ask("live", question);
		if (after.destination === before.destination) throw new StoryBroken("the wrong number did not reach live");
		return { lines: [`live ← v${version}         deployed, verified: no conversation knows the real number of the desk`, `  guest: "${question}"   the bot rings ${style.red(after.destination ?? "nobody")}, it was ${before.destination}`] };
	});
	await stage.step(5, "Two in the morning: jo rolls live back", async () => {
		const wired = await stage.as("jo");
		const { settings } = wired;
		const ports = deliveryPorts(wired, "live");
		const preview = await rollback(ports, {
			settings,
			environment: "live",
			dryRun: true
		});
		const target = preview.data.version;
		if (target === null) throw new StoryBroken("there is nothing to roll back to");
		const start = performance.now();
		await team.approve("jo", "live", target);
		const result = await rollback(ports, {
			settings,
			environment: "live",
			reason: "Guests reach a wrong number",
			signal: stage.signal
		});
		milliseconds = Math.round(performance.now() - start);
		mustProceed(result, "the rollback");
		const after = await team.ask("live", question);
		const changes = preview.data.diff?.changes.length ?? 0;
		const undoes = preview.data.diff ? renderTerminalDiff(preview.data.diff, {
			style,
			indent: "  ",
			limit: 3
		}).split("\n") : [];
		return { lines: [
			`rollback live v${version} → v${target}, shown first: undoes ${changes} change${changes === 1 ? "" : "s"}`,
			...undoes,
			`approved by jo … ${style.green(`done in ${(milliseconds / 1e3).toFixed(1)} s`)}, read back and verified; the bot rings ${after.destination} again`,
			`v${result.data.held ?? version} is on hold; nothing was deleted`
		] };
	});
	return milliseconds;
}
// src/cli/commands/demo.ts
const command = {
	name: "demo",
	summary: "Watch a change go live and come back, on this machine",
	options: { "clean-up": {
		type: "boolean",
		about: "Remove the demo's folder at the end (default: it stays for you to look at)"
	} },
	examples: [{
		line: "node dist/cli.js demo",
		about: "Right after cloning; takes some seconds"
	}, {
		line: "greenroom demo --json",
		about: "The same story as data, with the time of every step"
	}],
	run
};
async function run(call) {
	const platform = await startReferencePlatform({ port: 0 });
	let base;
	try {
		const repository = makeDemoRepository(platform.url);
		base = repository.base;
		const stage = new DemoStage(call, repository);
		stage.say(`\n ${stage.style.bold("Greenroom demo")} · Harbour Hotel, a voice and chat agent · everything runs on this machine\n`);
		const story = await playStory(stage);
		const wired = await stage.as("jo");
		const last = await status(wired, {
			settings: wired.settings,
			readRunning: (environment) => wired.platform(environment).readRunning()
		});
		const { view, platforms } = last.data;
		if (!view || last.decision === "stop") throw new StoryBroken("the ledger and the platforms do not agree at the end");
		const out = join(base, "look");
		const files = [
			...story.files,
			writeReport(out, "environments.md", `${renderEnvironmentsPage(view)}\n`),
			writeReport(out, "environments.html", renderEnvironmentsHtml(view))
		];
		stage.say(renderStatus(view, stage.style, { platforms }));
		stage.say(closing(stage, files, call.flag("clean-up")));
		const data = {
			folder: base,
			files,
			steps: stage.played,
			rollbackMilliseconds: story.rollbackMilliseconds,
			environments: last.data.environments
		};
		return finish(call, operationResult("demo", "proceed", [], data), "");
	} catch (error) {
		if (error instanceof StoryBroken) throw new Error(`The demo did not go as it should: ${error.message}`, { cause: error });
		throw error;
	} finally {
		await platform.close();
		if (base !== void 0 && call.flag("clean-up")) rmSync(base, {
			recursive: true,
			force: true
		});
	}
}
function closing(stage, files, removed) {
	const { repository, style } = stage;
	if (removed) return "";
	return [
		"",
		` ${style.bold("Look at")}`,
		...files.map((file) => `   ${file}`),
		`   git -C ${repository.origin} log --stat greenroom      ${style.dim("the ledger, a branch")}`,
		`   git -C ${repository.origin} show harbour-hotel/v2            ${style.dim("a version, a tag")}`,
		""
	].join("\n");
}
export { command as default };
