/*
 * Styles of the pages. A page has its own in it, so that it can be kept or sent as one file.
 */

const shared = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 'DejaVu Sans',Arial,sans-serif;color:#111;background:#fff}
header,main{max-width:1240px;margin:0 auto;padding:0 20px}
h1{font-size:1.5rem;line-height:1.25;margin:.6rem 0}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:#0b4a8f}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
.bo-qua{position:absolute;left:-9999px}
.bo-qua:focus{left:8px;top:8px;background:#fff;padding:8px;z-index:1}
.dau{border:2px solid #8a1c00;color:#8a1c00;padding:.4rem .8rem;font-weight:bold}
input,select,button{font:inherit;padding:.45rem .7rem;border:1px solid #555;border-radius:4px;background:#fff;color:#111;min-height:2.6rem}
@page{size:A4;margin:12mm}
@media print{
.bo-qua{display:none}
header,main{max-width:none;padding:0}
}`

/** The first page. */
export const indexStyle = `${shared}
.tim{display:grid;grid-template-columns:2fr 1fr 1fr 1.4fr;gap:12px;align-items:end}
.tim label{display:block;font-weight:bold}
.ds{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px}
.ds li{border:1px solid #bbb;border-radius:6px;padding:12px}
.ds li[hidden]{display:none}
.ds img{display:block;width:100%;height:190px;object-fit:cover;object-position:top;border:1px solid #ddd;margin-bottom:8px;background:#fff}
.ds p{margin:.2rem 0;color:#333;font-size:.9rem;overflow-wrap:anywhere}
.ds a{overflow-wrap:anywhere}
input,select{width:100%}
@media (max-width:800px){.tim{grid-template-columns:1fr}}
@media print{.tim{display:none}}
`

/** Pages with drawings: on paper only the drawings are left, each page of them on its own sheet. */
export const drawingStyle = `${shared}
button{cursor:pointer}
button:hover{background:#eef3f9}
.muc{display:flex;gap:16px;flex-wrap:wrap;padding:0;list-style:none}
.nut{display:flex;align-items:center;gap:8px;flex-wrap:wrap;margin:.5rem 0}
.trang{overflow:auto;max-height:88vh;border:1px solid #999;background:#e9e9e9;padding:12px}
.to{width:calc(var(--phong,1)*794px);margin:0 auto 12px;background:#fff}
.to.ngang{width:calc(var(--phong,1)*1123px)}
.to svg{display:block;width:100%;height:auto}
.bang{overflow:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:bold;padding:.4rem 0}
th,td{border:1px solid #888;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eee}
summary{cursor:pointer;padding:.5rem 0;font-weight:bold}
@page doc{size:A4 portrait;margin:0}
@page ngang{size:A4 landscape;margin:0}
@media print{
.nut,nav,details,.hinh>h2,body.xem header,body.xem .bang{display:none}
body.mot .hinh:not(.in){display:none}
.trang{overflow:visible;max-height:none;border:0;padding:0;background:#fff}
.to{page:doc;width:210mm;height:296.5mm;margin:0;break-after:page;overflow:hidden}
.to.ngang{page:ngang;width:297mm;height:209.5mm}
}
`
