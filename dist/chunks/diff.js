export { t as diff, n as withNotes } from "./diff2.js";
