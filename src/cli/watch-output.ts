/**
 * Output that nobody takes must not end the work, which may be a deployment. Whoever reads us may have seen enough
 * (`greenroom history | head`): the rest is written to nobody. Anything else, a full disk say, is kept for the end, where `lost` gives
 * the first such error: a script must not take what it has for all there is.
 */
export function watchOutput(streams: readonly NodeJS.WriteStream[]): { lost(): Error | undefined } {
  let first: Error | undefined;
  for (const stream of streams)
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") first ??= error;
    });
  return { lost: () => first };
}
