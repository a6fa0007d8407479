import { CHANGE_KINDS, RISKS } from "../../../domain/diff/change.ts";
import { DARK_PALETTE, LIGHT_PALETTE } from "./palette.ts";

const PILL_COLOURS = [
  ...RISKS.map((risk) => `.r-${risk}{--c:var(--${risk})}`),
  ...CHANGE_KINDS.map((kind) => `.k-${kind}{--c:var(--${kind})}`),
].join("");

/** The page's only style. Colours: the reader's own setting, unless the page's switch says otherwise; paper is always light. */
export const DIFF_PAGE_STYLE = `:root{color-scheme:light;${LIGHT_PALETTE}}
@media screen and (prefers-color-scheme:dark){:root:not(.light){color-scheme:dark;${DARK_PALETTE}}}
@media screen{:root.dark{color-scheme:dark;${DARK_PALETTE}}}
${PILL_COLOURS}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:6.5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
a{color:var(--accent)}
small{font-size:.8rem;font-weight:400;color:var(--quiet)}
code,kbd{font:.9em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.unseen,del::before,del::after,ins::before,ins::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;z-index:9;padding:.5rem 1rem;background:var(--card)}
.skip:focus{left:.5rem;top:.5rem}
.print{display:none}

#page{display:grid;grid-template-columns:16rem minmax(0,1fr);max-width:100rem;margin:0 auto}
main{padding:1.5rem 1.5rem 40vh;min-width:0}
#sections{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start;padding:1.5rem .5rem 2rem 1.25rem;font-size:.875rem;line-height:1.45}
#sections ul{list-style:none;margin:0;padding:0}
#sections>ul>li{padding:.3rem 0}
#sections>ul>li>a{font-weight:600;color:var(--ink);text-decoration:none}
#sections b{float:right;font-weight:600;color:var(--quiet);font-variant-numeric:tabular-nums}
#sections ul ul{margin:.15rem 0 .2rem .1rem;border-left:1px solid var(--line)}
#sections ul ul a{display:block;padding:.1rem .4rem .1rem .6rem;margin-left:-1px;border-left:2px solid transparent;color:var(--quiet);text-decoration:none;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
#sections a:hover{color:var(--accent)}
#sections ul ul a[aria-current]{border-color:var(--accent);color:var(--ink);font-weight:600}
#sections .n-added::before{content:"+ ";color:var(--added)}
#sections .n-removed::before{content:"− ";color:var(--removed)}
#sections .n-renamed::before{content:"→ ";color:var(--renamed)}
.calm{color:var(--quiet)}
.calm small{float:right}

.overview{margin-bottom:1.25rem}
.agent{margin:0;color:var(--quiet);font-weight:600}
h1{margin:0 0 .75rem;font-size:1.6rem;line-height:1.25;letter-spacing:-.01em;overflow-wrap:anywhere}
h1 .arrow{color:var(--quiet);font-weight:400}
h1 small{letter-spacing:0;white-space:nowrap}
.changed{margin:.5rem 0 .15rem;font-size:1.05rem;max-width:75ch;overflow-wrap:anywhere}
.unchanged,.cosmetic{margin:0 0 .25rem;color:var(--quiet);max-width:85ch;overflow-wrap:anywhere}
.counts,.facts{list-style:none;margin:.6rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem}
.scripted .counts{display:none}
.flags{margin:0 0 1rem;padding:.6rem .9rem .7rem;border:1px solid var(--bad);border-left-width:4px;border-radius:.4rem;background:var(--card)}
.flags h2{margin:0 0 .15rem;font-size:.95rem;color:var(--bad)}
.flags ul{margin:0;padding-left:1.1rem}
.flags a{color:inherit}
.notes{margin:.5rem 0;padding:.5rem .9rem .5rem 1.8rem;border-left:4px solid var(--warn);background:var(--card);border-radius:.4rem}
.flags li,.notes li{overflow-wrap:anywhere}

#tools{position:sticky;top:0;z-index:3;margin:0 -.5rem 1rem;padding:.6rem .5rem;background:var(--ground);border-bottom:1px solid var(--line)}
#tools .line{display:flex;align-items:center;gap:.6rem}
#tools .line+.line{margin-top:.5rem}
.chips{flex:1;min-width:0;display:flex;flex-wrap:wrap;gap:.4rem 1.25rem}
.chips span{display:flex;flex-wrap:wrap;gap:.35rem}
#find{flex:1;min-width:6rem;font:inherit;padding:.4rem .7rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem}
#shown{align-self:start;padding:.1rem 0;text-align:right;color:var(--quiet);font-variant-numeric:tabular-nums;white-space:nowrap}
.buttons{display:flex;gap:.25rem}
button{font:inherit;font-size:.85rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;min-width:2.1rem;min-height:2.1rem;padding:.1rem .55rem;cursor:pointer}
button:hover{border-color:var(--quiet)}
.chip{min-height:1.7rem;border-radius:1rem;color:var(--c);border-color:var(--line)}
.chip b{font-variant-numeric:tabular-nums}
.chip[aria-pressed=true]{background:var(--c);border-color:var(--c);color:var(--card)}
#clear{min-height:1.7rem}

.group>h2{margin:1.6rem 0 .5rem;font-size:1.05rem}
.card{margin:0 0 .75rem;padding:.7rem .9rem .8rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;content-visibility:auto;contain-intrinsic-size:auto 13rem}
.card:focus,.card:target{outline:2px solid var(--accent);outline-offset:-1px}
.card header{display:flex;align-items:center;gap:.5rem;flex-wrap:wrap}
.card h3{margin:0;font-size:1rem;overflow-wrap:anywhere;min-width:0}
.kind,.risk{padding:0 .5em;border:1px solid;border-radius:1rem;font-size:.76rem;line-height:1.5;color:var(--c)}
.kind{border-color:transparent;padding:0}
.self{margin-left:auto;color:var(--quiet);text-decoration:none;opacity:0}
.card:hover .self,.self:focus{opacity:1}
.why{margin:.1rem 0 0;color:var(--quiet);font-size:.875rem}
.why span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.facts{margin:.1rem 0 0;font-size:.875rem;gap:.1rem 1.25rem}
.facts li{overflow-wrap:anywhere;min-width:0}
.facts details{display:inline}
.facts .who{color:var(--quiet)}

table{width:100%;margin-top:.55rem;border-collapse:collapse;table-layout:fixed}
thead th{padding:.15rem .6rem;text-align:left;font-size:.78rem;font-weight:600;color:var(--quiet);overflow-wrap:anywhere}
thead th:first-child{width:10rem;padding-left:0}
tbody{border-top:1px solid var(--line)}
.added tbody tr+tr,.removed tbody tr+tr{border-top:1px solid var(--line)}
tbody th{padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;font-weight:400;font-size:.875rem;color:var(--quiet);overflow-wrap:anywhere}
td{padding:.1rem .6rem;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;border-left:1px solid var(--line);tab-size:4}
tr:first-child>td{padding-top:.35rem}
tr:last-child>td{padding-bottom:.35rem}
td.same{color:var(--quiet)}
td.none{background:var(--ground)}
td.whole{padding-top:.35rem;padding-bottom:.35rem}
.added td.whole{border-left:2px solid var(--added)}
.removed td.whole{border-left:2px solid var(--removed)}
td ul{margin:0;padding:0;list-style:none;white-space:normal}
td li{margin:0 0 .2rem;white-space:pre-wrap}
td p{margin:.2rem 0}
del,ins{padding:.05em .1em;border-radius:.2em;text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
del{background:var(--del);color:var(--del-ink)}
ins{background:var(--ins);color:var(--ins-ink)}
del::before{content:" [removed: "}
ins::before{content:" [added: "}
del::after,ins::after{content:"] "}
.blank{font-style:italic;opacity:.85}
mark{padding:.05em 0;background:var(--mark);color:var(--mark-ink);border-radius:.15em}
mark.here{outline:2px solid var(--ink)}
.both summary{cursor:pointer;font-size:.82rem;color:var(--quiet)}
.both div{padding:.2rem 0 .3rem;color:var(--quiet)}
.cut{color:var(--quiet);font-size:.85rem;font-style:italic;white-space:normal}
#nothing,.nothing-differs{padding:3rem 1rem;text-align:center;color:var(--quiet)}
dialog{color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.5rem 1.25rem;min-width:min(22rem,90vw)}
dialog::backdrop{background:rgb(0 0 0/.4)}
dialog h2{margin:0 0 .6rem;font-size:1.1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.35rem 1rem;margin:0 0 1rem}
dd{margin:0}
kbd{padding:.05rem .4rem;border:1px solid var(--line);border-bottom-width:2px;border-radius:.3rem}

@media (max-width:60rem){
#page{display:block}
#sections{position:static;max-height:none;padding:.6rem 1rem 0;overflow-x:auto}
#sections>ul{display:flex;gap:1rem;white-space:nowrap}
#sections ul ul{display:none}
#sections b,.calm small{float:none;margin-left:.2rem}
main{padding:1rem 1rem 40vh}
}
@media (max-width:44rem){
html{scroll-padding-top:5.5rem}
h1{font-size:1.3rem}
.chips{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}
.chips span{flex-wrap:nowrap;flex:none}
#ask,.self{display:none}
.card{padding:.6rem .7rem}
table,tbody,tr,tbody th,td{display:block;width:auto}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody{padding:.3rem 0}
tbody th{padding:0}
td,tr:first-child>td,tr:last-child>td{margin:.15rem 0;padding:.05rem 0 .05rem .6rem;border-left:3px solid var(--line)}
tr>td.old{border-left-color:var(--removed)}
tr>td.new{border-left-color:var(--added)}
tr>td.old.same{border-left-color:var(--line)}
td.none,td.new.same{display:none}
}
@media (forced-colors:active){del{text-decoration:line-through}ins{text-decoration:underline}}
@media print{
@page{margin:1.5cm}
body{background:#fff;font-size:10pt}
#page{display:block;max-width:none}
main{padding:0}
#tools,#sections,#nothing,.self,.skip,dialog,.both summary{display:none!important}
.print:not([hidden]){display:block;font-weight:600}
.scripted .counts{display:flex}
.card{content-visibility:visible;break-inside:auto;border-color:#999}
.card header,h2{break-after:avoid}
tr{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}
del,ins{-webkit-print-color-adjust:exact;print-color-adjust:exact}
del{text-decoration:line-through}
ins{text-decoration:underline}
}
`;
