/** A thrown BotUnreachable as a value. By its name: two bundled copies of the class must still be recognised. */
export async function reached<Value>(
  work: () => Promise<Value>,
): Promise<Value | { readonly outcome: "unreachable"; readonly message: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === "BotUnreachable") {
      return { outcome: "unreachable", message: error.message };
    }
    throw error;
  }
}
