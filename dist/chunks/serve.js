import { l as UserError } from "./start.js";
import { t as startReferencePlatform } from "./reference-platform.js";
import { resolve } from "node:path";
// src/cli/commands/serve.ts
const command = {
	name: "serve",
	summary: "Run the reference platform: a place with environments to try everything without a vendor",
	options: {
		port: {
			type: "string",
			value: "<number>",
			about: "Port to listen on; 0 takes a free one (default: 4010)"
		},
		host: {
			type: "string",
			value: "<address>",
			about: "Address to listen on (default: 127.0.0.1, this machine only)"
		},
		"allow-host": {
			type: "string",
			multiple: true,
			value: "<name>",
			about: "A further name it may be called by"
		},
		data: {
			type: "string",
			value: "<folder>",
			about: "Keep versions and activations here (default: in memory only)"
		},
		"token-env": {
			type: "string",
			value: "<name>",
			about: "Environment variable with the token that writes need"
		},
		faults: {
			type: "boolean",
			about: "Open /faults, with which tests script faults of the wire"
		}
	},
	examples: [{
		line: "greenroom serve --data .greenroom/platform",
		about: "Serve on http://127.0.0.1:4010 and keep what is deployed"
	}, {
		line: "greenroom serve --port 0 --json",
		about: "Take a free port and print it as JSON"
	}],
	run
};
async function run(call) {
	const tokenName = call.text("token-env");
	const token = tokenName === void 0 ? void 0 : call.env[tokenName];
	if (tokenName !== void 0 && !token) throw new UserError("TOKEN_MISSING", `the environment variable ${tokenName} is empty`, "Set it to the token that writes shall need.");
	const platform = await listen(call, token);
	for (const notice of platform.notices) call.terminal.note(notice);
	call.terminal.out(call.flag("json") ? JSON.stringify({ url: platform.url }) : `The reference platform listens on ${platform.url} (open it for the chat page). Ctrl-C ends it.`);
	await new Promise((done) => {
		if (call.signal.aborted) done();
		call.signal.addEventListener("abort", () => done(), { once: true });
	});
	await platform.close();
	return 0;
}
async function listen(call, token) {
	const port = readPort(call.text("port"));
	const host = call.text("host");
	const data = call.text("data");
	try {
		return await startReferencePlatform({
			port,
			...host ? { host } : {},
			allowedHosts: call.texts("allow-host"),
			...data ? { dataDir: resolve(call.cwd, data) } : {},
			...token ? { token } : {},
			faults: call.flag("faults"),
			report: (line) => call.terminal.note(line)
		});
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") throw new UserError("PORT_TAKEN", `port ${port} is taken`, "End the other program, or choose a port with --port.", { cause: error });
		if (data && error instanceof Error && "path" in error) throw new UserError("DATA_FOLDER_UNUSABLE", `${resolve(call.cwd, data)} can't be used as the data folder: ${error.message}`, "Name a folder that may be written to with --data, or leave it out to keep everything in memory.", { cause: error });
		throw error;
	}
}
function readPort(text = "4010") {
	const port = Number(text);
	if (!/^\d{1,5}$/.test(text) || port > 65535) throw new UserError("USAGE", `"${text}" is not a port`, "Give a number from 0 to 65535.");
	return port;
}
export { command as default };
