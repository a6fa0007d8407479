export { t as readLedger } from "./read-ledger.js";
