// Measures the form of a document on paper: node bench/page-form.mjs FILE.docx
// Needs LibreOffice (soffice) and poppler (pdftotext, pdfinfo), and a font for Chinese (Debian: fonts-noto-cjk).
// Prints of every page its size, its number and where that stands, its lines and the characters of its full lines; GB/T 9704—2012, 5.2, 7.5 and 7.6: A4,
// 22 lines of 28 characters, the number right on odd pages and left on even ones, of a turned page as if it were turned back.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Usage: node bench/page-form.mjs FILE.docx\n');
  process.exit(3);
}
const folder = mkdtempSync(join(tmpdir(), 'page-form-'));
try {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore', timeout: 120_000 });
  const pdf = join(folder, basename(file).replace(/\.docx$/, '.pdf'));
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const [i, page] of xml.split('<page ').slice(1).entries()) process.stdout.write(`page ${i + 1}: ${formOf(page)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function formOf(page) {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page).map(Number);
  const turned = width > height;
  const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
    ([, x, y, right, bottom, text]) => ({ x: Number(x), y: Number(y), right: Number(right), bottom: Number(bottom), text }),
  );
  // 35 mm are left free where the number stands.
  const inMargin = ({ right, y }) => (turned ? right < 99 : y > height - 99);
  const number = words.filter(inMargin);
  const middle = number.map(({ x, y }) => (turned ? y / height : x / width)).reduce((sum, at) => sum + at / number.length, 0);
  const lines = new Map();
  for (const { y, text } of words.filter((word) => !inMargin(word))) {
    const at = [...lines.keys()].find((other) => Math.abs(other - y) < 6) ?? y;
    lines.set(at, (lines.get(at) ?? '') + text);
  }
  const rows = [...lines].sort((a, b) => a[0] - b[0]);
  const gaps = rows.slice(1).map(([y], n) => y - rows[n][0]);
  // Full-width characters count one, digits and letters a half.
  const widthOf = (text) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef“”‘’…—]/u.test(c) ? 1 : 0.5), 0);
  const widest = Math.max(...rows.map(([, text]) => widthOf(text)));
  const pitch = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
  const millimetres = [width, height].map((points) => Math.round((points / 72) * 25.4)).join(' × ');
  const place = `${number.map(({ text }) => text).join('')} ${middle < 0.5 ? 'left' : 'right'}`;
  return `${millimetres} mm, number ${place}, ${rows.length} lines, pitch ${pitch?.toFixed(2)} pt, widest ${widest} characters`;
}
