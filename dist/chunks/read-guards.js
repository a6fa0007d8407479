export { t as flagWeakenedBetween } from "./read-guards2.js";
