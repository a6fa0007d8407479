// Writing into the work tree, and waiting for others to do so, for the doors.
export { FolderWatch as WorkTreeWatch } from "../adapters/filesystem/folder-watch.ts";
export { WorkTreeFiles } from "../adapters/filesystem/work-tree-files.ts";
