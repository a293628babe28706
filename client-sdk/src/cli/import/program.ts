import { type Command, Option } from 'commander';
import { reportImport } from '../commands/report-import.js';
import { type ImportDirOptions, reportImportDir } from '../commands/report-import-dir.js';
import { reportText } from '../commands/report-text.js';
import { Failure } from '../failures.js';
import type { HelpTexts } from '../help-texts.js';
import type { CommonOptions, Surroundings } from '../session.js';
import { importTextsOf } from './texts.js';

export const importExamples = {
  'report import': [
    'fazhi report import 报告.docx --department zstzcjj --year 2024 --dry-run',
    'fazhi report import 报告.docx --department zstzcjj --year 2024 --submit',
    'fazhi report import --dir 历年报告 --dry-run',
    'fazhi report import --dir 历年报告 --map 对照表.csv --resume',
  ],
  'report text': ['fazhi report text 报告.docx', 'fazhi report text 报告.html --json'],
} as const;

interface Tools {
  readonly surroundings: Surroundings;
  readonly help: HelpTexts;
  /** A subcommand with its examples. */
  readonly add: (name: keyof typeof importExamples) => Command;
  readonly withCommon: (command: Command) => Command;
  readonly yearOption: (flags: string) => Option;
}

type Options = CommonOptions & Partial<Omit<ImportDirOptions, keyof CommonOptions>> & { readonly department?: string };

/** `fazhi report import` and `fazhi report text`. */
export function addImport({ surroundings, help, add, withCommon, yearOption }: Tools): void {
  withCommon(
    add('report import')
      .argument('[file]', help.file)
      .addOption(new Option('-d, --department <code>', help.unit))
      .addOption(yearOption('-y, --year <year>'))
      .addOption(new Option('--dry-run', help.dryRun))
      .addOption(new Option('--submit', help.submit))
      .addOption(new Option('--dir <dir>', help.dir))
      .addOption(new Option('--map <file>', help.map))
      .addOption(new Option('--resume', help.resume))
      .addOption(new Option('--state <file>', help.state)),
  ).action((file: string | undefined, options: Options) => importOneOrMany(surroundings, file, options));
  add('report text')
    .argument('<file>', help.file)
    .addOption(new Option('--json', help.json))
    .addOption(new Option('--lang <lang>', help.lang).choices(['zh', 'en']))
    .action((file: string, options: { json?: boolean }) => reportText(surroundings, file, options));
}

/** One file wants to be told whose it is; a folder finds it out. */
function importOneOrMany(surroundings: Surroundings, file: string | undefined, options: Options): Promise<void> {
  const texts = importTextsOf(surroundings.language);
  const { dir, department, year, map, state, resume } = options;
  if (dir !== undefined) {
    if (file !== undefined || department !== undefined) throw new Failure('F01', texts.oneOf);
    return reportImportDir(surroundings, { ...options, dir });
  }
  if (map !== undefined || state !== undefined || resume) throw new Failure('F01', texts.onlyDir);
  if (file === undefined || department === undefined || year === undefined) throw new Failure('F01', texts.needs);
  return reportImport(surroundings, file, { ...options, department, year });
}
