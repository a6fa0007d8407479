/** The name of the file or folder of a thing with this name, as the ADK derives it: `Opening Hours & Locations` is `opening_hours_locations`. */
export function adkFileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s]/gu, " ")
    .replace(/\s+/gu, "_")
    .replace(/_+/g, "_")
    .replace(/^_|_$/g, "");
}
