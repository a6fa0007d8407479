export { n as renderDiff } from "./diff6.js";
