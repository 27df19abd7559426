/** Colours in pairs for light and dark, each readable on its ground (4.5:1 for text). */
export const stylesheet = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#23262b;--soft:#5c626b;--line:#e5e1d8}
@media (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e8e5de;--soft:#a5abb4;--line:#31353b}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 3rem;max-width:60rem;background:var(--paper);color:var(--ink);
font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;overflow-wrap:anywhere}
:lang(zh-Hans){font-family:system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;line-height:1.75}
:lang(zh-Hant){font-family:system-ui,-apple-system,"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC",sans-serif;line-height:1.75}
h1{font-size:1.8rem;line-height:1.25;margin:0 0 .3rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
p{margin:0 0 .6rem;max-width:44rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:0}
dt{color:var(--soft)}dd{margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:500}
blockquote{margin:.1rem 0 0;padding-inline-start:.8rem;border-inline-start:3px solid var(--line);color:var(--soft)}
`
