import manifest from "../../package.json" with { type: "json" };

/** Version of Greenroom, recorded in every ledger entry. */
export const toolVersion: string = manifest.version;
