export { t as renderTerminalDiff } from "./diff3.js";
