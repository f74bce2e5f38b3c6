import { unitWords } from '../../machines/model/unit-office.js'
import { escape } from '../book/html.js'
import type { Grid, GridRow } from './grid.js'
import { LEGEND, shadeOf } from './legend.js'

/** What stands above the map. */
export interface MapNotes {
  title: string
  lines: readonly string[]
}

/**
 * The heat map as one file that opens anywhere: procedures down, units across, the steps of a procedure under it. What
 * it shows is in the text as signs too; the script only opens and closes rows. Rows are plain text until they are shown:
 * as cells of a table 400,000 steps would be more than a browser holds.
 */
export function heatMap({ units, groups }: Grid, { title, lines }: MapNotes): string {
  const signs = (row: GridRow): string => Array.from(row.values, (value) => shadeOf(value).sign || ' ').join('')
  const colours = Object.fromEntries(LEGEND.map(({ sign, colour }) => [sign || ' ', colour]))
  const rows = groups.map(({ title: name, steps, ...row }) => ({
    name,
    signs: signs({ title: name, values: row.values }),
    steps: steps.map((step) => [step.title, signs(step)]),
  }))
  const data = { colours, units: units.map(unitWords), rows }
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
body { font: 14px/1.4 'DejaVu Sans', Arial, sans-serif; margin: 1rem; color: #1b1b1b }
h1 { font-size: 1.3rem }
table { border-collapse: collapse }
th, td { border: 1px solid #c9c9c9; padding: 1px 4px }
tbody th { text-align: left; font-weight: normal; position: sticky; left: 0; background: #fff; min-width: 22rem; max-width: 22rem }
tbody tr.step th { padding-left: 1.6rem; color: #444 }
thead th { position: sticky; top: 0; background: #fff; vertical-align: bottom }
thead th.unit { writing-mode: vertical-rl; transform: rotate(180deg); font-weight: normal; max-height: 14rem }
td { text-align: center; min-width: 1.1rem }
button { font: inherit; border: 0; background: none; text-align: left; cursor: pointer; padding: 0 }
.legend span { display: inline-block; border: 1px solid #c9c9c9; min-width: 1.4rem; text-align: center; margin-right: .3rem }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}
<ul class="legend">
${LEGEND.map(({ sign, colour, meaning }) => `<li><span style="background:#${colour}">${sign || '&nbsp;'}</span>${escape(meaning)}</li>`).join('\n')}
</ul>
<p>Mỗi hàng là một thủ tục, ô ghi số người ít nhất của bước yếu nhất; bấm vào tên thủ tục để xem từng bước.</p>
<table>
<thead><tr id="units"><th>Thủ tục</th></tr></thead>
<tbody id="rows"></tbody>
</table>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>
${SCRIPT}
</script>
</body>
</html>
`
}

/** Text goes into the page as text only, never as markup. */
const SCRIPT = `const data = JSON.parse(document.getElementById('data').textContent)
const make = (name, text, kind) => Object.assign(document.createElement(name), { textContent: text, className: kind || '' })
for (const unit of data.units) document.getElementById('units').append(make('th', unit, 'unit'))
const line = (title, signs, kind) => {
  const row = make('tr', '', kind)
  const head = make('th', '')
  head.append(title)
  row.append(head)
  Array.from(signs).forEach((sign, i) => {
    const cell = make('td', sign.trim())
    const shade = /[3-9]/.test(sign) ? '2' : sign
    cell.style.background = '#' + data.colours[shade]
    cell.title = data.units[i]
    row.append(cell)
  })
  return row
}
for (const { name, signs, steps } of data.rows) {
  const button = make('button', name)
  button.setAttribute('aria-expanded', 'false')
  const row = line(button, signs)
  let shown = []
  button.addEventListener('click', () => {
    if (shown.length === 0) row.after(...(shown = steps.map(([title, of]) => line(title, of, 'step'))))
    else for (const step of shown.splice(0)) step.remove()
    button.setAttribute('aria-expanded', String(shown.length > 0))
  })
  document.getElementById('rows').append(row)
}`
