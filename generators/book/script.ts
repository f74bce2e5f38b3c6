import { fold } from './fold.js'
import { pageScript } from './html.js'

/*
 * Scripts of the book's pages, as text: they run in the reader's browser, from disk, with nothing to load.
 */

/** The first page: search as one types, in all that is said of a procedure; lists narrow it. */
export const searchScript = pageScript(`
'use strict';
const fold = ${fold.toString()};
const byId = (id) => document.getElementById(id);
const items = [...document.querySelectorAll('.ds li')];
const lists = ['linh-vuc', 'cap', 'vi-tri'];
function show() {
  const words = fold(byId('tim').value).split(' ').filter(Boolean);
  const chosen = lists.map((name) => [name, byId(name).value]).filter(([, value]) => value !== '');
  let count = 0;
  for (const item of items) {
    const text = item.dataset.tim;
    const fits = words.every((word) => text.includes(word)) &&
      chosen.every(([name, value]) => JSON.parse(item.getAttribute('data-' + name)).includes(value));
    item.hidden = !fits;
    if (fits) count++;
  }
  byId('dem').textContent = count + ' / ' + items.length + ' thủ tục, trường hợp';
  const post = byId('vi-tri').selectedOptions[0];
  const link = byId('mo-vi-tri');
  link.hidden = post.value === '';
  if (post.value !== '') link.href = post.dataset.trang;
}
for (const id of ['tim', ...lists]) byId(id).addEventListener('input', show);
byId('tim').closest('form').addEventListener('submit', (event) => event.preventDefault());
show();
`)

/** A page with drawings: zoom, files to keep, print. Its buttons do nothing without it, so it makes them. */
export const drawingScript = pageScript(`
'use strict';
document.body.classList.add('xem');
const serialize = (svg, place) => {
  const copy = svg.cloneNode(true);
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  if (place !== undefined) copy.setAttribute('y', place);
  return new XMLSerializer().serializeToString(copy);
};
const sizeOf = (svg) => svg.viewBox.baseVal;
function stacked(svgs) {
  if (svgs.length === 1) return serialize(svgs[0]);
  const width = Math.max(...svgs.map((svg) => sizeOf(svg).width));
  let height = 0;
  const parts = svgs.map((svg) => {
    const part = serialize(svg, height);
    height += sizeOf(svg).height;
    return part;
  });
  return '<svg xmlns="http://www.w3.org/2000/svg" width="' + width + '" height="' + height +
    '" viewBox="0 0 ' + width + ' ' + height + '">' + parts.join('') + '</svg>';
}
function save(name, bytes, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
async function picture(text, scale) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  // A canvas has a longest side; a drawing of many pages is drawn smaller rather than not at all.
  const most = Math.min(scale, 16000 / image.naturalHeight, 16000 / image.naturalWidth);
  canvas.width = Math.round(image.naturalWidth * most);
  canvas.height = Math.round(image.naturalHeight * most);
  const paper = canvas.getContext('2d');
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return canvas;
}
const bytesOf = async (canvas) =>
  new Uint8Array(await (await new Promise((done) => canvas.toBlob(done, 'image/png'))).arrayBuffer());
// Drawings are black on white: one byte a dot, packed without loss.
async function greyOf(canvas) {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const grey = new Uint8Array(data.length / 4);
  for (let i = 0; i < grey.length; i++) grey[i] = data[4 * i];
  const packed = new Blob([grey]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
async function pdfOf(svgs) {
  const parts = [], offsets = [];
  let length = 0;
  const put = (part) => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number, ...body) => {
    offsets[number] = length;
    put(number + ' 0 obj\\n');
    body.forEach(put);
    put('\\nendobj\\n');
  };
  put('%PDF-1.4\\n');
  object(1, '<</Type/Catalog/Pages 2 0 R>>');
  object(2, '<</Type/Pages/Count ' + svgs.length + '/Kids[' + svgs.map((_, i) => 3 + 3 * i + ' 0 R').join(' ') + ']>>');
  for (const [i, svg] of svgs.entries()) {
    const [page, content, image] = [3 + 3 * i, 4 + 3 * i, 5 + 3 * i];
    // 300 dots to the inch.
    const canvas = await picture(serialize(svg), (300 * 11.7) / Math.max(sizeOf(svg).width, sizeOf(svg).height));
    const grey = await greyOf(canvas);
    // A4 in points, also where a chart is drawn smaller.
    const [width, height] = sizeOf(svg).width > sizeOf(svg).height ? [842, 595] : [595, 842];
    const draw = 'q ' + width + ' 0 0 ' + height + ' 0 0 cm /A Do Q';
    object(page, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 ' + width + ' ' + height + ']/Contents ' + content +
      ' 0 R/Resources<</XObject<</A ' + image + ' 0 R>>>>>>');
    object(content, '<</Length ' + draw.length + '>>stream\\n' + draw + '\\nendstream');
    object(image, '<</Type/XObject/Subtype/Image/Width ' + canvas.width + '/Height ' + canvas.height +
      '/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Length ' + grey.length + '>>stream\\n', grey, '\\nendstream');
  }
  const start = length;
  put('xref\\n0 ' + offsets.length + '\\n0000000000 65535 f \\n');
  for (const offset of offsets.slice(1)) put(String(offset).padStart(10, '0') + ' 00000 n \\n');
  put('trailer<</Size ' + offsets.length + '/Root 1 0 R>>\\nstartxref\\n' + start + '\\n%%EOF\\n');
  return new Blob(parts);
}
const tools = [
  ['lon', 'Phóng to'],
  ['nho', 'Thu nhỏ'],
  ['vua', 'Vừa khung'],
  ['svg', 'Tải SVG'],
  ['png', 'Tải PNG'],
  ['pdf', 'Tải PDF'],
  ['in', 'In'],
];
function element(tag, name, title) {
  const made = document.createElement(tag);
  made.setAttribute('aria-label', name + ': ' + title);
  return made;
}
for (const section of document.querySelectorAll('.hinh')) {
  const frame = section.querySelector('.trang');
  const title = section.querySelector('h2').textContent;
  const bar = element('div', 'Công cụ', title);
  bar.className = 'nut';
  bar.setAttribute('role', 'group');
  const shown = element('output', 'Độ phóng', title);
  const svgs = [...section.querySelectorAll('.to > svg')];
  const name = section.dataset.ten;
  const widest = Math.max(...svgs.map((svg) => sizeOf(svg).width));
  const fit = () => Math.min(1, (frame.clientWidth - 24) / widest);
  let zoom = fit();
  const set = (wanted) => {
    zoom = Math.min(6, Math.max(0.2, wanted));
    frame.style.setProperty('--phong', zoom);
    shown.textContent = Math.round(zoom * 100) + ' %';
  };
  const does = {
    lon: () => set(zoom * 1.25),
    nho: () => set(zoom / 1.25),
    vua: () => set(fit()),
    svg: () => save(name + '.svg', stacked(svgs), 'image/svg+xml'),
    png: async () => save(name + '.png', await bytesOf(await picture(stacked(svgs), 2)), 'image/png'),
    pdf: async () => save(name + '.pdf', await pdfOf(svgs), 'application/pdf'),
    in: () => {
      document.body.classList.add('mot');
      section.classList.add('in');
      window.print();
      document.body.classList.remove('mot');
      section.classList.remove('in');
    },
  };
  for (const [tool, name] of tools) {
    const button = element('button', name, title);
    button.type = 'button';
    button.dataset.lam = tool;
    button.textContent = name;
    button.addEventListener('click', does[tool]);
    bar.append(button);
  }
  bar.append(shown);
  frame.before(bar);
  frame.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') does.lon();
    else if (key === '-') does.nho();
    else if (key === '0') does.vua();
  });
  set(zoom);
}
`)
