import { type Command, Option } from 'commander';
import { consolidate } from './commands/consolidate.js';
import { publishReport } from './commands/district-publish.js';
import {
  addClause,
  draftReport,
  dropClauses,
  listClauses,
  overrideTotal,
  restoreClauses,
  reviewClauses,
  setClause,
  type YearOptions,
} from './commands/district-report.js';
import { districtReportTextsOf } from './district-report-texts.js';
import { Failure } from './failures.js';
import type { HelpTexts } from './help-texts.js';
import { dayParser, withWorkbook } from './ledger-program.js';
import type { Surroundings } from './session.js';

export const districtReportExamples = {
  consolidate: [
    'fazhi consolidate --year 2023',
    'fazhi consolidate --year 2023 --out 2023年报告.docx --xlsx 附表.xlsx',
    'fazhi consolidate --year 2023 --out 2023年报告.docx --signature 荣昌区人民政府 --date 2024-03-01',
    'fazhi consolidate --year 2023 --json > 2023.json',
  ],
  'consolidate draft': ['fazhi consolidate draft --year 2023'],
  'consolidate clauses': ['fazhi consolidate clauses --year 2023', 'fazhi consolidate clauses --year 2023 --stale'],
  'consolidate set': [
    'fazhi consolidate set 1.3 --year 2023 --text 全区组织专题学法48次。',
    'fazhi consolidate set 1.3 --year 2023 --text-file 改后.txt --reason 含垂直管理单位',
  ],
  'consolidate add': ['fazhi consolidate add --year 2023 --part measures --heading 概况 --text 今年是法治政府建设的收官之年。'],
  'consolidate drop': ['fazhi consolidate drop 1.7 1.8 --year 2023'],
  'consolidate restore': ['fazhi consolidate restore d1 --year 2023'],
  'consolidate reviewed': ['fazhi consolidate reviewed 2.1 --year 2023', 'fazhi consolidate reviewed --all --year 2023'],
  'consolidate total': [
    'fazhi consolidate total --year 2023 --indicator STUDY_SESSIONS --unit 次 --value 66 --reason 补报2次',
    'fazhi consolidate total --year 2023 --indicator STUDY_SESSIONS --unit 次 --computed',
  ],
  'consolidate publish': ['fazhi consolidate publish --year 2023 --preview', 'fazhi consolidate publish --year 2023'],
} as const;

interface Tools {
  readonly surroundings: Surroundings;
  readonly help: HelpTexts;
  /** A command with its examples. */
  readonly add: (name: keyof typeof districtReportExamples, parent?: Command) => Command;
  readonly withCommon: (command: Command) => Command;
  readonly yearOption: () => Option;
}

const parts = ['measures', 'shortcomings', 'first-responsible', 'arrangements', 'other'];

/** `fazhi consolidate` and what is done with the district's report. */
export function addDistrictReport({ surroundings, help, add, withCommon, yearOption }: Tools): void {
  const texts = districtReportTextsOf(surroundings.language);
  const option = (flags: string, text: string) => new Option(flags, text);
  const top = withCommon(
    withWorkbook(
      add('consolidate')
        .addOption(yearOption())
        .addOption(option('--out <file>', texts.help.out))
        .addOption(option('--profile <file>', help.profile))
        .addOption(option('--signature <unit>', texts.help.signature))
        .addOption(option('--date <day>', texts.help.date).argParser(dayParser(texts.badDay))),
      surroundings.language,
    ),
  ).helpCommand(false);
  top.action((options) => consolidate(surroundings, withYear(options, texts.whichYear)));
  const below = (name: Exclude<keyof typeof districtReportExamples, 'consolidate'>) => withCommon(add(name, top).addOption(yearOption()));
  /** Options of the command and of `consolidate` before it. */
  const given = <T extends YearOptions>(command: Command): T => withYear(command.optsWithGlobals<T>(), texts.whichYear);
  below('consolidate draft').action((_, command: Command) => draftReport(surroundings, given(command)));
  below('consolidate clauses')
    .addOption(option('--stale', texts.help.stale))
    .action((_, command: Command) => listClauses(surroundings, given(command)));
  const withText = (command: Command) =>
    command
      .addOption(option('--text <text>', texts.help.text))
      .addOption(option('--text-file <file>', texts.help.textFile))
      .addOption(option('--heading <text>', texts.help.heading))
      .addOption(option('--reason <text>', texts.help.reason));
  withText(below('consolidate set').argument('<number>', texts.help.number)).action((number, _, command: Command) =>
    setClause(surroundings, number, given(command)),
  );
  withText(below('consolidate add'))
    .addOption(option('--part <part>', texts.help.part).choices(parts).makeOptionMandatory())
    .addOption(option('--after <number>', texts.help.after))
    .action((_, command: Command) => addClause(surroundings, given(command)));
  below('consolidate drop')
    .argument('<number...>', texts.help.numbers)
    .action((numbers, _, command: Command) => dropClauses(surroundings, numbers, given(command)));
  below('consolidate restore')
    .argument('<number...>', texts.help.numbers)
    .action((numbers, _, command: Command) => restoreClauses(surroundings, numbers, given(command)));
  below('consolidate reviewed')
    .argument('[number...]', texts.help.numbers)
    .addOption(option('--all', texts.help.all))
    .action((numbers, _, command: Command) => reviewClauses(surroundings, numbers, given(command)));
  below('consolidate total')
    .addOption(option('--indicator <code>', texts.help.indicator).makeOptionMandatory())
    .addOption(option('--unit <unit>', texts.help.unit).makeOptionMandatory())
    .addOption(option('--value <number>', texts.help.value).conflicts('computed'))
    .addOption(option('--computed', texts.help.computed))
    .addOption(option('--reason <text>', texts.help.reason))
    .action((_, command: Command) => overrideTotal(surroundings, given(command)));
  below('consolidate publish')
    .addOption(option('--channel <channel>', texts.help.channel).choices(['website', 'newspaper', 'bulletin']))
    .addOption(option('--url <url>', texts.help.url))
    .addOption(option('--preview', texts.help.preview))
    .action((_, command: Command) => publishReport(surroundings, given(command)));
}

/** A year is needed wherever the command was given its options. */
function withYear<T extends { readonly year?: number }>(options: T, told: string): T {
  if (options.year === undefined) throw new Failure('F01', told);
  return options;
}
