/**
 * The one style sheet of all pages. Colours are chosen in pairs for light and dark, each readable on its ground (4.5:1
 * for text), and never the only difference: outcomes differ in their underline and their sign, too.
 */
export const stylesheet: string = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#23262b;--soft:#5c626b;--line:#e5e1d8;--room:#edeae3;--link:#1b5e68;
--poor:#a8342b;--fair:#8a5b00;--good:#2b6e46;--gift:#65489b;--value:#2f7480;--tint:#f3f1eb;--hover:#fff6dc}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1c1f23;--ink:#e8e5de;--soft:#a5abb4;--line:#31353b;--room:#2a2e33;--link:#84c5cf;
--poor:#f0958a;--fair:#e0b25c;--good:#86cda0;--gift:#c0a6ef;--value:#6fb9c5;--tint:#22262b;--hover:#3a3420}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0 auto;padding:0 clamp(1rem,4vw,3rem) 3rem;max-width:74rem;background:var(--paper);color:var(--ink);
font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;overflow-wrap:anywhere}
:lang(zh-Hans){font-family:system-ui,-apple-system,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
:lang(zh-Hant){font-family:system-ui,-apple-system,"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif}
:lang(zh-Hans),:lang(zh-Hant){line-height:1.75}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
h1,h2,h3,p,ul,ol,dl,dd,blockquote,table{margin:0;padding:0}
h1{font-size:clamp(1.5rem,1.1rem + 1.6vw,2.2rem);line-height:1.25;font-weight:650;letter-spacing:-.015em}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin-bottom:.35rem}
h3{font-size:1rem;line-height:1.45;font-weight:600}
ul,ol{list-style:none}
code{font-size:.85em;color:var(--soft)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.from{font-size:.8rem;margin-inline-end:.35em}.from a{color:var(--soft)}
.note,.kind,.counts,.from,.when,.who{color:var(--soft);font-size:.875rem}
.note{max-width:46rem;margin-bottom:.9rem}.finding .note,.moment .note,.note:last-child{margin-bottom:0}
.figure{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
.top{display:flex;flex-wrap:wrap;gap:1.5rem 4rem;justify-content:space-between;align-items:flex-end;padding:clamp(1.75rem,5vw,3.5rem) 0 1.5rem}
.top>div{flex:1 1 22rem;min-width:0}
.verdict{font-size:1.15rem;font-weight:600;margin-top:.5rem}
.verdict::before{content:"";display:inline-block;width:.7em;height:.7em;margin-inline-end:.5em;border:2px solid currentColor;border-radius:50%}
.verdict.below{color:var(--poor)}.verdict.below::before{border-radius:0}
.verdict.above{color:var(--good)}.verdict.above::before{background:currentColor}
.verdict.unknown{color:var(--soft)}.verdict.unknown::before{border-style:dashed}
.lead{max-width:38rem}
.scores{display:flex;gap:2rem;align-items:center;max-width:32rem}
.big{font-size:clamp(3rem,2rem + 4vw,4.6rem);line-height:1;font-weight:300;letter-spacing:-.04em;font-variant-numeric:tabular-nums}
.families{flex:1;display:grid;gap:.45rem}
.families div{display:grid;grid-template-columns:6rem 1fr;align-items:center;font-size:.9rem}
.families dd{display:grid;grid-template-columns:minmax(3.2rem,max-content) 1fr;align-items:center;font-variant-numeric:tabular-nums}
.toc{border-block:1px solid var(--line);padding:.6rem 0;margin-bottom:1rem}
.toc ul{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem}
.toc a{text-decoration:none;font-size:.9rem;padding:.15rem 0;display:inline-block}
.toc a:hover{text-decoration:underline}
section{padding:1.7rem 0 1.9rem}
section+section{border-top:1px solid var(--line)}
table{border-collapse:collapse;width:100%}
th{font-weight:500;text-align:start}
th,td{padding:.3rem .75rem .3rem 0;vertical-align:middle}
thead th,thead td{color:var(--soft);font-size:.85rem;border-bottom:1px solid var(--line);vertical-align:bottom}
thead th.figure{text-align:right}
tbody tr+tr>*{border-top:1px solid var(--line)}
.bars{max-width:52rem}
.bars th{width:13rem}.bars .figure{width:4.5rem}.bars .counts{width:13rem;padding-inline-end:0}
.bars .drawn{min-width:6rem}
.path tr.total>*{border-top:2px solid var(--ink);font-weight:650}
.bar{display:block;width:100%;height:.6rem;border-radius:2px}.finding>.bar{margin:.3rem 0 .5rem}
.bar .room{fill:var(--room)}.bar .room-line{fill:var(--soft);opacity:.45}
.bar .value{fill:var(--value)}.bar .poor,.bar .missed,.bar .below{fill:var(--poor)}.bar .fair,.bar .partly{fill:var(--fair)}.bar .good,.bar .met,.bar .above{fill:var(--good)}.bar .fault{fill:var(--poor)}.bar .gift{fill:var(--gift)}
.score.poor{color:var(--poor)}.score.fair{color:var(--fair)}.score.good{color:var(--good)}
.grid{max-width:56rem;table-layout:fixed;min-width:34rem}
.grid th,.grid td{padding:.7rem .9rem .7rem 0;vertical-align:top}
.grid td .bar{margin:.25rem 0;max-width:9rem}
.grid .empty{color:var(--soft);font-size:.875rem}
.when{display:block;font-weight:400}
.scroll{overflow-x:auto;background:linear-gradient(to right,var(--paper) 1.5rem,transparent) 0/3rem 100% local,linear-gradient(to left,var(--paper) 1.5rem,transparent) 100%/3rem 100% local,linear-gradient(to right,color-mix(in srgb,var(--ink) 22%,transparent),transparent) 0/.9rem 100%,linear-gradient(to left,color-mix(in srgb,var(--ink) 22%,transparent),transparent) 100%/.9rem 100%;background-repeat:no-repeat}
details .scroll{--paper:var(--card)}
.scroll th,.scroll td{overflow-wrap:break-word}
.chart{display:block;width:calc(100% - 3rem);margin:.4rem .5rem .4rem 2.5rem;overflow:visible;font-size:12px}
.chart polyline,.chart path{vector-effect:non-scaling-stroke}
.chart text{fill:var(--soft);font-family:inherit}
.chart .label{fill:var(--ink);font-weight:600}
.chart .grid{stroke:var(--line)}
.chart .line{fill:none;stroke:var(--poor);stroke-width:2;stroke-linejoin:round}
.chart .dot{fill:var(--paper);stroke:var(--poor);stroke-width:2}
.chart .area{fill:var(--value);fill-opacity:.22;stroke:var(--value);stroke-width:1.5}
.chart .line.value{stroke:var(--value)}.chart .dot.value{stroke:var(--value)}
.chart .column{fill:var(--value)}
.chart .dot.few{opacity:.45}.chart .middle{stroke:var(--ink);stroke-dasharray:4 3}
.findings{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));align-items:start}
.finding{background:var(--card);border:1px solid var(--line);border-inline-start:4px solid var(--soft);border-radius:6px;padding:.9rem 1.1rem}
.finding:target,.turn:target .said{background:var(--hover)}
.finding.missed,.finding.fault{border-inline-start-color:var(--poor)}
.finding.fault{border-inline-start-style:double;border-inline-start-width:6px}
.finding.partly{border-inline-start-color:var(--fair);border-inline-start-style:dashed}
.finding.met{border-inline-start-color:var(--good)}
.finding.gift{border-inline-start-color:var(--gift)}
.sign{display:inline-block;min-width:1.1em;text-align:center;font-weight:700;margin-inline-end:.3em}
.missed>h3 .sign,.fault>h3 .sign,.notes .missed .sign,.notes .fault .sign{color:var(--poor)}
.partly>h3 .sign,.notes .partly .sign{color:var(--fair)}.met>h3 .sign,.notes .met .sign{color:var(--good)}.gift>h3 .sign,.notes .gift .sign{color:var(--gift)}
.number{font-size:.8em;color:var(--soft);font-variant-numeric:tabular-nums;margin-inline-end:.25em}
.tags{font-size:.875rem;color:var(--soft)}
blockquote{margin:.55rem 0;line-height:1.5;padding-inline-start:.9rem;border-inline-start:2px solid var(--line)}
q{quotes:none;background:var(--tint);border-radius:3px;padding:.05em .25em}
.near{color:var(--soft)}
.advice{margin-top:.5rem;max-width:52rem}
.advice b,dd b{font-weight:650;margin-inline-end:.4em}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.875rem;margin-bottom:1rem}
.mark{color:inherit;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.22em;text-decoration-skip-ink:none}
.mark.met{text-decoration-color:var(--good);text-decoration-style:solid}
.mark.gift{text-decoration-color:var(--gift);text-decoration-style:double}
.mark.partly{text-decoration-color:var(--fair);text-decoration-style:dashed}
.mark.missed{text-decoration-color:var(--poor);text-decoration-style:dotted;text-decoration-thickness:3px}
.mark.fault{text-decoration-color:var(--poor);text-decoration-style:wavy;text-decoration-thickness:1.5px}
.mark.whole{font-size:.8rem;margin-inline-start:.6em;white-space:nowrap}
a.mark:hover,a.mark:focus-visible{background:var(--hover)}
.mark[data-tag]::after{content:"\\2060" attr(data-tag);font-size:.68em;vertical-align:super;line-height:0;color:var(--soft);margin-inline:.15em .1em;white-space:nowrap;font-variant-numeric:tabular-nums}
.talk{display:grid;gap:.7rem}
.turn{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,21rem);gap:.4rem 1.6rem;align-items:start}
.said{border:1px solid var(--line);border-radius:10px;border-start-start-radius:3px;padding:.55rem .95rem .65rem;background:var(--card);margin-inline-end:3rem}
.agent .said,.bot .said,.ai .said{background:var(--tint);margin-inline:3rem 0;border-radius:10px;border-start-end-radius:3px}
.system .said{border-style:dashed;background:none}
.who b{font-weight:600;color:var(--ink)}.who time{margin-inline-start:.5em;font-variant-numeric:tabular-nums}
.words{white-space:pre-wrap;unicode-bidi:isolate}
.notes{font-size:.85rem;line-height:1.45;display:grid;gap:.4rem;padding-top:.35rem}
.notes li{padding-inline-start:.2rem}
.notes .sign{text-decoration:none}
.moments{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem}
.moment{border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;background:var(--card)}
.moment.peak .figure{color:var(--good);font-weight:600}.moment.low .figure{color:var(--poor);font-weight:600}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:.4rem 2rem}
.facts+h3,.clock+h3{margin-top:1.2rem}
.clock{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:.3rem 2rem}
.fate{font-weight:600}.fate.kept{color:var(--good)}.fate.late,.fate.vague{color:var(--fair)}.fate.broken{color:var(--poor)}
.change del,.change ins{border-radius:3px;padding:.05em .25em;background:var(--tint)}
.change del{color:var(--poor);text-decoration-thickness:1.5px}.change ins{color:var(--good);text-decoration-thickness:1.5px;text-underline-offset:.2em}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.2rem 2.5rem}
.insights{display:grid;gap:.55rem;max-width:50rem}
.insights li{padding-inline-start:1.2rem;position:relative}
.insights li::before{content:"";position:absolute;inset-inline-start:0;top:.7em;width:.5rem;height:2px;background:var(--value)}
.shares{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin-top:.5rem}
.split{display:block;border-radius:3px;margin-top:.6rem}
.split rect{stroke:var(--paper);stroke-width:2}.split text{fill:var(--paper);font-size:.85rem;font-weight:600;font-variant-numeric:tabular-nums}.split text.unknown{fill:var(--ink)}
.swatch{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-inline-end:.4em;vertical-align:-.05em}
.swatch.below{background:var(--poor)}.swatch.expected{background:var(--value)}.swatch.above{background:var(--good);border-radius:50%}.swatch.unknown{background:var(--room);outline:1px dashed var(--soft)}
.split rect.below{fill:var(--poor)}.split rect.expected{fill:var(--value)}.split rect.above{fill:var(--good)}.split rect.unknown{fill:var(--room);stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
.groups{min-width:44rem}.groups .drawn{width:22%;min-width:7rem}.groups+p,h3+.scroll{margin-top:.3rem}section>h3{margin-top:1.6rem}.scroll+.note{margin-top:.6rem}.chart+.note{margin-top:.3rem;margin-bottom:.4rem}.back{margin-bottom:.6rem;font-size:.9rem}
.list td,.list th{padding-block:.2rem}
details{border:1px solid var(--line);border-radius:6px;padding:.45rem .9rem;margin:.5rem 0;background:var(--card)}
summary{cursor:pointer}
details[open]>summary{margin-bottom:.5rem}
.card+.card{border-top:1px solid var(--line)}
.card{padding:.5rem 0;font-size:.925rem;max-width:52rem}
.card dd{color:var(--soft)}
.grade{border:1px solid var(--line);border-radius:99px;padding:.05rem .55rem;font-size:.8rem;white-space:nowrap}
.bottom{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
@media (max-width:62rem){.turn{grid-template-columns:minmax(0,1fr)}.notes{padding-inline-start:1.2rem}.agent .notes,.bot .notes,.ai .notes{padding-inline-start:2rem}}
@media (max-width:36rem){.chart .roomy{display:none}.said{margin-inline-end:1.2rem}.agent .said,.bot .said,.ai .said{margin-inline-start:1.2rem}.scores{gap:1.2rem}
.bars,.bars tbody,.bars tr{display:block}.bars tr{display:grid;grid-template-columns:1fr auto;padding:.35rem 0}.bars tr+tr{border-top:1px solid var(--line)}.bars th,.bars td{border:0!important;padding:.05rem 0;width:auto}.bars .drawn,.bars .counts{grid-column:1/-1;width:auto}}
@media print{body{max-width:none;font-size:10.5pt;background:#fff;color:#000}.toc,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{display:none}.finding,.moment,.turn,tr,.chart{break-inside:avoid}h2{break-after:avoid}section+section{border-top:1px solid #bbb}
.mark,.bar,.chart,.split,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}.scroll{overflow:visible;background:none}a{color:inherit}.top{padding-top:0}
q{quotes:auto;background:none;padding:0}.same,.back{display:none}details:not(.long)::details-content{content-visibility:visible;block-size:auto;opacity:1}details:not(.long)>summary{list-style:none;font-weight:600}}
@media (forced-colors:active){.bar rect,.split,.swatch{forced-color-adjust:none}q{quotes:auto;background:none}}
`

/** SHA-256 of the style sheet in base64, for the policy of the page; a test holds them together. */
export const stylesheetHash = 'qpGY+1sdxXftmqgriAHlrGU/zDfidoTxmUmH31qslrE='
