// Report files, for the doors.
export { writeReport } from "../adapters/filesystem/file-sink.ts";
