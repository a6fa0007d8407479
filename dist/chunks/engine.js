import { setFlagsFromString } from "node:v8";
// src/wiring/engine.ts
function stayLean() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
function optimizeLate() {
	if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");
}
export { stayLean as n, optimizeLate as t };
