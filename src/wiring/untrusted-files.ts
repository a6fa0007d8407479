// Files that strangers made, for the doors.
export { readUntrustedFiles, type UntrustedFiles } from "../adapters/filesystem/untrusted-files.ts";
