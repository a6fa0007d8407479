export { t as PAGE_BUDGET, n as renderDiffPage } from "./page.js";
