export { n as renderDiffPage } from "./page.js";
