import { DARK, LIGHT } from "../page-style.ts";

/** Every colour of text has a contrast of at least 4.5 to every ground that it may stand on; a test measures them. */
export const LIGHT_PALETTE = `${LIGHT};--card:#fff;--ground:#f4f7f5;--del:#ffdcd7;--ins:#cdf0d8;--del-ink:#5c120c;--ins-ink:#0b3d22;--mark:#ffe066;--mark-ink:#2b2200;--safety:#b3261e;--environment:#86490a;--wiring:#7a3ea8;--model:#1a5fb4;--behaviour:#98480a;--knowledge:#0b676e;--voice:#a3246e;--wording:#5a645e;--added:#1a6642;--removed:#b3261e;--renamed:#1a5fb4;--changed:#5a645e`;
export const DARK_PALETTE = `${DARK};--card:#171e1a;--ground:#101512;--del:#552420;--ins:#164530;--del-ink:#ffd9d4;--ins-ink:#d0f5de;--mark:#c79a00;--mark-ink:#191300;--safety:#ff8a80;--environment:#f0b457;--wiring:#d3a4f7;--model:#8ab8ff;--behaviour:#ffae70;--knowledge:#5fd0d6;--voice:#ff9ccb;--wording:#a3aea8;--added:#6fcf9f;--removed:#ff8a80;--renamed:#8ab8ff;--changed:#a3aea8`;
