const VERSION_NAME = /^v([1-9][0-9]{0,8})$/;

/** `v12` to 12; undefined for everything else, also for `12` and `v012`. */
export function parseVersionName(name: string): number | undefined {
  const match = VERSION_NAME.exec(name);
  return match ? Number(match[1]) : undefined;
}

export function versionName(number: number): string {
  return `v${number}`;
}

/** The tag that keeps a version's commit reachable for ever. */
export function versionTag(agent: string, number: number): string {
  return `${agent}/${versionName(number)}`;
}
