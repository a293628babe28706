import { type Command, Option } from 'commander';
import type { WithdrawalReason, WithholdingReason } from '../types.js';
import { publicExport, publicList, publicShow } from './commands/public.js';
import { reportPublish, reportWithdraw, reportWithhold } from './commands/report-publish.js';
import type { HelpTexts } from './help-texts.js';
import { publicationTextsOf, typed } from './publication-texts.js';
import type { Surroundings } from './session.js';

export const publicationExamples = {
  'report publish': [
    'fazhi report publish --department zstzcjj --year 2023 --preview',
    'fazhi report publish --department zstzcjj --year 2023',
    'fazhi report publish --department zstzcjj --year 2023 --channel newspaper --url https://www.example.gov.cn/a',
  ],
  'report withhold': [
    'fazhi report withhold --department zstzcjj --year 2023 --shortcoming 3 --reason work-secret',
    'fazhi report withhold --department zstzcjj --year 2023 --activity 4 --figure 2 --reason commercial-secret',
    'fazhi report withhold --department zstzcjj --year 2023',
    'fazhi report withhold --department zstzcjj --year 2023 --end 1',
  ],
  'report withdraw': ['fazhi report withdraw --department zstzcjj --year 2023 --reason inaccurate'],
  'public list': ['fazhi public list --district 500153', 'fazhi public list --district 500153 --year 2023 --json'],
  'public show': [
    'fazhi public show --district 500153 --department zstzcjj --year 2023',
    'fazhi public show --district 500153 --year 2023',
  ],
  'public export': ['fazhi public export --district 500153 --department zstzcjj --year 2023 --out zstzcjj.docx'],
} as const;

type CommandName = keyof typeof publicationExamples;

interface Tools {
  readonly surroundings: Surroundings;
  readonly help: HelpTexts;
  /** A command with its examples. */
  readonly add: (name: CommandName, parent: Command) => Command;
  readonly report: Command;
  /** The command that holds `list`, `show` and `export`. */
  readonly published: Command;
  /** `--department` and `--year`, both needed, and what every command has. */
  readonly ofReport: (command: Command) => Command;
  /** What every command has, but for the district. */
  readonly withAnswer: (command: Command) => Command;
  readonly yearOption: () => Option;
  readonly number: (flags: string, text: string) => Option;
}

const reasons: readonly WithholdingReason[] = [
  'STATE_SECRET',
  'WORK_SECRET',
  'COMMERCIAL_SECRET',
  'PERSONAL_PRIVACY',
  'ENDANGERS_SAFETY',
  'INTERNAL_AFFAIR',
];
const withdrawals: readonly WithdrawalReason[] = [...reasons, 'INACCURATE'];

/** `fazhi report publish`, `withhold` and `withdraw`, and `fazhi public`. */
export function addPublication({ surroundings, help, add, report, published, ofReport, withAnswer, yearOption, number }: Tools): void {
  const texts = publicationTextsOf(surroundings.language).help;
  ofReport(
    add('report publish', report)
      .addOption(new Option('--channel <channel>', texts.channel).choices(['website', 'newspaper', 'bulletin']).default('website'))
      .addOption(new Option('--url <url>', texts.url))
      .addOption(new Option('--preview', texts.preview)),
  ).action((options) => reportPublish(surroundings, options));
  ofReport(
    add('report withhold', report)
      .addOption(number('--responsibility <number>', texts.responsibility))
      .addOption(number('--activity <number>', texts.activity))
      .addOption(number('--shortcoming <number>', texts.shortcoming))
      .addOption(number('--commitment <number>', texts.commitment))
      .addOption(number('--other <number>', texts.other))
      .addOption(number('--figure <number>', texts.figure))
      .addOption(new Option('--reason <reason>', texts.reason).choices(reasons.map(typed)))
      .addOption(new Option('--note <text>', texts.note))
      .addOption(number('--end <number>', texts.end)),
  ).action((options) => reportWithhold(surroundings, options));
  ofReport(
    add('report withdraw', report)
      .addOption(new Option('--reason <reason>', texts.withdrawReason).choices(withdrawals.map(typed)).makeOptionMandatory())
      .addOption(new Option('--note <text>', texts.note)),
  ).action((options) => reportWithdraw(surroundings, options));

  const open = (command: Command) => withAnswer(command.addOption(new Option('--district <code>', texts.district)));
  const ofOne = (command: Command) =>
    open(
      command
        .addOption(new Option('-d, --department <code>', help.unit).makeOptionMandatory())
        .addOption(yearOption().makeOptionMandatory()),
    );
  open(add('public list', published).addOption(yearOption())).action((options) => publicList(surroundings, options));
  open(
    add('public show', published).addOption(new Option('-d, --department <code>', help.unit)).addOption(yearOption().makeOptionMandatory()),
  ).action((options) => publicShow(surroundings, options));
  ofOne(
    add('public export', published)
      .addOption(new Option('--out <file>', texts.out).makeOptionMandatory())
      .addOption(new Option('--force', help.force)),
  ).action((options) => publicExport(surroundings, options));
}
