/**
 * Output that nobody takes must not end the work, which may be a deployment. Whoever reads us may have seen enough
 * (`greenroom history | head`): the rest is written to nobody. What else goes wrong with standard output, a full disk say, is kept for
 * the end, where `lost` gives the first such error: a script must not take what it has for all there is. Standard error has only words
 * for people, and the exit code says the same.
 */
export function watchOutput(
  output: NodeJS.WriteStream,
  errors: NodeJS.WriteStream,
): { lost(): Error | undefined } {
  let first: Error | undefined;
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") first ??= error;
  });
  errors.on("error", () => {});
  return { lost: () => first };
}
