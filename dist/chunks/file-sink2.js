export { t as writeReport } from "./file-sink.js";
