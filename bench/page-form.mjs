// Measures the form of a document on paper: node bench/page-form.mjs FILE.docx
// Needs LibreOffice (soffice) and poppler (pdftotext, pdfinfo), and a font for Chinese (Debian: fonts-noto-cjk).
// Prints the size of the pages, the lines of every page and the characters of its full lines; GB/T 9704—2012, 5.2: A4, 22 lines of 28 characters.
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
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  process.stdout.write(`${/Page size:.*/.exec(info)?.[0]}\n${/Pages:.*/.exec(info)?.[0]}\n`);
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8' });
  for (const [i, page] of xml.split('<page ').slice(1).entries()) {
    const lines = new Map();
    for (const [, top, text] of page.matchAll(/<word [^>]*yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)) {
      const at = [...lines.keys()].find((y) => Math.abs(y - Number(top)) < 6) ?? Number(top);
      lines.set(at, (lines.get(at) ?? '') + text);
    }
    const rows = [...lines].sort((a, b) => a[0] - b[0]).filter(([, text]) => !/^—\d+—$/.test(text.replace(/\s/g, '')));
    const gaps = rows.slice(1).map(([y], n) => y - rows[n][0]);
    // Full-width characters count one, digits and letters a half.
    const width = (text) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef“”‘’…—]/u.test(c) ? 1 : 0.5), 0);
    const widest = Math.max(...rows.map(([, text]) => width(text)));
    const pitch = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
    process.stdout.write(`page ${i + 1}: ${rows.length} lines, pitch ${pitch?.toFixed(2)} pt, widest ${widest} characters\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
