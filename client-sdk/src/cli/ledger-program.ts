import { type Command, InvalidArgumentError, Option } from 'commander';
import { calendarDay } from '../documents/calendar-day.js';
import type { Locale } from '../errors.js';
import type { CauseCategory } from '../generated/graphql.js';
import { followUpAdd, followUpVerify, reportable } from './commands/followup.js';
import { inbox } from './commands/inbox.js';
import { ledger } from './commands/ledger.js';
import { shortcomings } from './commands/shortcomings.js';
import { timeline } from './commands/timeline.js';
import type { HelpTexts } from './help-texts.js';
import { ledgerTextsOf } from './ledger-texts.js';
import { noticeTextsOf } from './notice-texts.js';
import type { Surroundings } from './session.js';

export const ledgerExamples = {
  shortcomings: [
    'fazhi shortcomings --open --overdue',
    'fazhi shortcomings --unaddressed',
    'fazhi shortcomings --open --as-of 2023-12-31',
    'fazhi shortcomings --cause CAPACITY --theme ENFORCEMENT',
    'fazhi shortcomings --year 2022 2023 --without-cause',
    'fazhi shortcomings --open --xlsx open.xlsx',
    'fazhi shortcomings --department zstzcjj --text 人员 --json',
  ],
  ledger: ['fazhi ledger --department zstzcjj', 'fazhi ledger --xlsx 台账.xlsx', 'fazhi ledger --department zstzcjj --json > 台账.json'],
  inbox: ['fazhi inbox', 'fazhi inbox --read', 'fazhi inbox --json'],
  timeline: ['fazhi timeline --department zstzcjj', 'fazhi timeline --department zstzcjj --as-of 2023-12-31 --json'],
  'followup add': [
    'fazhi followup add 3f9c2a71 --state done --note 两人已到岗 --evidence 任职文件.pdf',
    'fazhi followup add 3f9c2a71 --state adjusted --note 编制未批复 --moved-to 2024-12-31',
  ],
  'followup verify': [
    'fazhi followup verify 3f9c2a71 --confirm --note 现场核实',
    'fazhi followup verify 3f9c2a71 --reject --note 仅一人到岗',
  ],
} as const;

interface Tools {
  readonly surroundings: Surroundings;
  readonly help: HelpTexts;
  /** A command with its examples. */
  readonly add: (name: keyof typeof ledgerExamples, parent?: Command) => Command;
  /** A command that only holds others. */
  readonly group: (name: 'followup') => Command;
  readonly withCommon: (command: Command) => Command;
  readonly withAnswer: (command: Command) => Command;
  readonly yearsOption: () => Option;
}

const causes: readonly CauseCategory[] = ['AWARENESS', 'CAPACITY', 'MECHANISM', 'RESOURCES', 'COORDINATION', 'EXTERNAL', 'OTHER'];

/** A day of the calendar, or why not. */
export const dayParser = (told: string) => (value: string) => {
  if (calendarDay(value) === null) throw new InvalidArgumentError(told);
  return value;
};

/** A command that writes its list into a workbook too. */
export const withWorkbook = (command: Command, language: Locale): Command => {
  const { help } = ledgerTextsOf(language);
  return command.addOption(new Option('--xlsx <file>', help.xlsx)).addOption(new Option('--force', help.force));
};

/** `fazhi shortcomings`, `fazhi timeline`, `fazhi ledger` and `fazhi followup`. */
export function addLedger({ surroundings, help, add, group, withCommon, withAnswer, yearsOption }: Tools): void {
  const texts = ledgerTextsOf(surroundings.language);
  const asOf = () => new Option('--as-of <day>', texts.help.asOf).argParser(dayParser(texts.help.badDay));
  const department = () => new Option('-d, --department <code...>', help.department);
  const withSheets = (command: Command) => withCommon(withWorkbook(command, surroundings.language));
  withSheets(
    add('shortcomings')
      .addOption(new Option('--open', help.open))
      .addOption(new Option('--overdue', help.overdue))
      .addOption(new Option('--recurring', help.recurring))
      .addOption(new Option('--promised-in-vain', texts.help.promisedInVain))
      .addOption(new Option('--unaddressed', help.unaddressed))
      .addOption(new Option('--without-cause', help.withoutCause))
      .addOption(yearsOption())
      .addOption(department())
      .addOption(new Option('--text <text>', help.text))
      .addOption(new Option('--theme <code...>', texts.help.theme))
      .addOption(new Option('--cause <kind...>', texts.help.cause).choices(causes))
      .addOption(asOf()),
  ).action((options) => shortcomings(surroundings, options));
  withSheets(add('ledger').addOption(department()).addOption(asOf())).action((options) => ledger(surroundings, options));
  withCommon(add('timeline').addOption(new Option('-d, --department <code>', help.unit).makeOptionMandatory()).addOption(asOf())).action(
    (options) => timeline(surroundings, options),
  );
  withCommon(add('inbox').addOption(new Option('--read', noticeTextsOf(surroundings.language).help.read))).action((options) =>
    inbox(surroundings, options),
  );
  const followUp = group('followup');
  withAnswer(
    add('followup add', followUp)
      .argument('<number>', help.itemNumber)
      .addOption(new Option('--state <state>', help.itemState).choices(Object.keys(reportable)).makeOptionMandatory())
      .addOption(new Option('--note <text>', help.itemNote))
      .addOption(new Option('--moved-to <date>', help.movedTo))
      .addOption(new Option('--evidence <file...>', help.evidence)),
  ).action((number, options) => followUpAdd(surroundings, number, options));
  withAnswer(
    add('followup verify', followUp)
      .argument('<number>', help.itemNumber)
      .addOption(new Option('--confirm', help.confirm).conflicts('reject'))
      .addOption(new Option('--reject', help.reject))
      .addOption(new Option('--note <text>', help.verdict).makeOptionMandatory()),
  ).action((number, options) => followUpVerify(surroundings, number, options));
}
