// One file per page, as someone would write it by hand: the words, a few lines of style, a few lines of script.
import { CALCULATOR } from '../content.mjs';
import { emptyFolder, writeFiles } from '../workshop.mjs';

const STYLE = `body{margin:2rem auto;max-width:42rem;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif}
table{border-collapse:collapse}td,th{padding:.3rem .6rem;border:1px solid #ccc;text-align:left}`;

const calculator = (feePercent) => `<form><label for=price>Pris per samtal</label>
<input id=price inputmode=decimal> <output id=payout></output></form>
<script>price.oninput=()=>{const fee=price.value*${feePercent}/100
payout.textContent=\`Avgift \${fee.toFixed(2)} kr, du får \${(price.value-fee).toFixed(2)} kr\`}</script>`;

const document = ({ title, description, article }, feePercent) => `<!doctype html>
<html lang=sv><meta charset=utf-8><meta name=viewport content="width=device-width">
<title>${title}</title><meta name=description content="${description.replaceAll('"', '&quot;')}">
<link rel=icon href=data:,><style>${STYLE}</style>
<main>${article.innerHTML.replaceAll(`<${CALCULATOR}></${CALCULATOR}>`, calculator(feePercent))}</main>
</html>
`;

/** @returns {Promise<string>} the folder to serve */
export async function buildPlain({ pages, feePercent }) {
  const folder = emptyFolder('plain');
  writeFiles(
    folder,
    Object.fromEntries(pages.map((page) => [`${page.path}/index.html`, document(page, feePercent)])),
  );
  return folder;
}
