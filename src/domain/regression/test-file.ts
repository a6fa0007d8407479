/** Whether a path is a file of conversations: those below the folder of tests that end in `.test.yaml` or `.test.yml`. */
export function isTestFile(path: string, tests: string): boolean {
  return (tests === "" || path.startsWith(`${tests}/`)) && /\.test\.ya?ml$/u.test(path);
}
