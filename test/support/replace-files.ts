import { WorkTreeFiles } from "../../src/adapters/filesystem/work-tree-files.ts";

/** For a child that is killed: replaces `agent/<n>.yaml` in a folder, one after the other, saying so after each. */
const [root = "", count = "0", before = "", after = ""] = process.argv.slice(2);
const files = new WorkTreeFiles(root);
for (let number = 0; number < Number(count); number += 1) {
  const { outcome } = await files.replace(`agent/${number}.yaml`, before.repeat(2000), after.repeat(2000));
  process.stdout.write(`${outcome}\n`);
}
