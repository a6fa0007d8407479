// src/wiring/tool-version.ts
/** Version of Greenroom, recorded in every ledger entry. */
const toolVersion = "0.1.0";
export { toolVersion as t };
