/** How the report looks: one column to read, light or dark as the reader has it, and plain on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ground:#fcfcfa;--text:#1f2a33;--soft:#57606a;--line:#dfe3e6;--card:#fff;--link:#2f6493}
@media(prefers-color-scheme:dark){
:root{--ground:#161a1e;--text:#e4e8eb;--soft:#a3adb6;--line:#2e353b;--card:#1d2227;--link:#8fb8dc}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 5rem}
h1{font:600 2.1rem/1.2 Georgia,"Source Serif 4",serif;margin:0 0 .4rem;overflow-wrap:anywhere}
h2{font:600 1.35rem/1.3 Georgia,"Source Serif 4",serif;margin:3.2rem 0 1rem;padding-top:1.2rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:0;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:0 0 2rem;font-size:.95rem}
p,dd{overflow-wrap:anywhere}
.soft{color:var(--soft)}
.counts{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5rem,1fr));gap:.7rem;margin:0 0 2rem;padding:0;list-style:none}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .9rem;color:var(--soft);font-size:.9rem}
.counts b{display:block;color:var(--text);font-size:1.45rem;font-weight:600;font-variant-numeric:tabular-nums}
figure{margin:0 0 2rem}
figcaption{color:var(--soft);font-size:.9rem;margin-bottom:.5rem}
svg{display:block;max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}
th:first-child,td:first-child{text-align:left;padding-left:0;overflow-wrap:anywhere}
th{font-weight:600;color:var(--soft)}
.list{list-style:none;margin:0;padding:0}
.list>li{padding:.55rem 0;border-bottom:1px solid var(--line)}
.list ul{margin:.2rem 0 0;padding-left:1.1rem;color:var(--soft);font-size:.95rem}
.years{display:grid;grid-template-columns:4rem 1fr;gap:.5rem 1rem;margin:0}
.years dt{font-weight:600;font-variant-numeric:tabular-nums}
.years dd{margin:0}
article{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--kind);border-radius:.6rem;padding:.9rem 1.1rem;margin:0 0 .9rem;break-inside:avoid}
article p{margin:.35rem 0 0}
blockquote{margin:.7rem 0 0;padding-left:.9rem;border-left:2px solid var(--line);color:var(--soft);font-family:Georgia,"Source Serif 4",serif;overflow-wrap:anywhere}
@media print{body{background:none}nav{display:none}main{padding:0;max-width:none}}
`;
