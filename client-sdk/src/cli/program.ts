import { Command, InvalidArgumentError, Option } from 'commander';
import { auditHead, auditVerify } from './commands/audit.js';
import { diff } from './commands/diff.js';
import { figures } from './commands/figures.js';
import { viewOf } from './commands/quality.js';
import { reportCheck, reportWaive, rules } from './commands/report-check.js';
import { reportExport } from './commands/report-export.js';
import { reportExportAll } from './commands/report-export-all.js';
import { status } from './commands/status.js';
import { tasks, tasksHandOver } from './commands/tasks.js';
import { addConsolidation, consolidationExamples } from './consolidation-program.js';
import { consolidationTextsOf } from './consolidation-texts.js';
import { addDistrictReport, districtReportExamples } from './district-report-program.js';
import { exportTextsOf } from './export-texts.js';
import type { HelpTexts } from './help-texts.js';
import { addImport, importExamples } from './import/program.js';
import { addLedger, ledgerExamples } from './ledger-program.js';
import { addPublication, publicationExamples } from './publication-program.js';
import { publicationTextsOf } from './publication-texts.js';
import { qualityTextsOf } from './quality-texts.js';
import type { Surroundings } from './session.js';
import { addSynonyms, synonymExamples } from './synonym-program.js';
import { type Texts, textsOf } from './texts.js';

const examples = {
  status: [
    'fazhi status --year 2023',
    'fazhi status --year 2023 --queue',
    'fazhi status --year 2023 --quality',
    'fazhi status --year 2023 --checks --json',
  ],
  ...ledgerExamples,
  'report export': [
    'fazhi report export --department zstzcjj --year 2023 --out 报告.docx',
    'fazhi report export --department zstzcjj --year 2023 --out 报告.docx --profile 荣昌版式.json',
    'fazhi report export --department zstzcjj --year 2023 --out 报告.txt',
    'fazhi report export --all --year 2023 --out 2023年报告',
  ],
  'report check': ['fazhi report check --department zstzcjj --year 2023', 'fazhi report check --department zstzcjj --year 2023 --json'],
  'report waive': [
    'fazhi report waive --department zstzcjj --year 2023 --number 3 --reason 系引用文件原名',
    'fazhi report waive --department zstzcjj --year 2023 --number 3 --undo',
  ],
  checks: ['fazhi checks', 'fazhi checks --set SHORTCOMING_VAGUE --threshold 90', 'fazhi checks --set PLENUM_STALE --off'],
  tasks: ['fazhi tasks --mine', 'fazhi tasks --unheld --year 2023 --json'],
  'tasks handover': [
    'fazhi tasks handover --mine --to 李四 --note 统计口径见附表',
    'fazhi tasks handover --year 2023 --department zstzcjj --to 李四',
  ],
  ...districtReportExamples,
  figures: ['fazhi figures --year 2023', 'fazhi figures --year 2023 --indicator PROJECTS_REVIEWED'],
  ...synonymExamples,
  ...consolidationExamples,
  ...importExamples,
  ...publicationExamples,
  'audit verify': ['fazhi audit verify', 'fazhi audit verify --head 2024-01.json --json'],
  'audit head': ['fazhi audit head --out 2024-01.json'],
  diff: [
    'fazhi diff --department zstzcjj --from 2022 --to 2023',
    'fazhi diff --department zstzcjj --from 2023 --to 2023 --from-revision 1',
    'fazhi diff --department zstzcjj --from 2022 --to 2023 --full --json',
  ],
} as const;

/** The command line. Parsing throws a CommanderError; a command throws what `failureOf` understands. */
export function createProgram(surroundings: Surroundings, version: string): Command {
  const texts = textsOf(surroundings.language);
  const { help } = texts;
  const program = new Command('fazhi');
  configure(program, surroundings, texts)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .helpCommand('help [command]', help.command)
    .addOption(languageOption(help))
    .addHelpText('after', `\n${help.environment}\n${help.exit}`);

  const publication = publicationTextsOf(surroundings.language).help;
  const descriptionOf = (name: keyof typeof examples | 'public') =>
    name in publication ? publication[name as keyof typeof publication] : help[name as keyof HelpTexts & keyof typeof examples];
  const add = (name: keyof typeof examples, parent = program): Command => {
    const command = configure(parent.command(name.replace(/^.* /, '')), surroundings, texts).description(descriptionOf(name));
    return command.addHelpText(
      'after',
      `\n${help.examples}\n${examples[name].map((example) => `  ${example}`).join('\n')}\n\n${help.exit}`,
    );
  };
  const yearOf = (flags: string, text: string) => new Option(flags, text).argParser(yearParser(help)).makeOptionMandatory();
  const year = () => yearOf('-y, --year <year>', help.year);

  const ofStatus = qualityTextsOf(surroundings.language).help;
  withCommon(
    add('status')
      .addOption(year())
      .addOption(new Option('--queue', ofStatus.queue).conflicts(['quality', 'checks']))
      .addOption(new Option('--quality', ofStatus.quality).conflicts('checks'))
      .addOption(new Option('--checks', ofStatus.checks)),
    help,
  ).action((options) => (viewOf(options) ?? status)(surroundings, options));
  const group = (name: 'followup' | 'report' | 'audit' | 'public') =>
    configure(program.command(name), surroundings, texts)
      .description(name === 'public' ? publication.public : help[name])
      .helpCommand(false)
      .addHelpText('after', `\n${help.exit}`);
  const yearsOption = () => new Option('-y, --year <year...>', help.years).argParser(listOf(yearParser(help)));
  addLedger({
    ...{ surroundings, help, add, group, yearsOption },
    withCommon: (command) => withCommon(command, help),
    withAnswer: (command) => withAnswer(command, help),
  });
  const taskOptions = (command: Command) =>
    withAnswer(
      command
        .addOption(new Option('--mine', help.mine))
        .addOption(new Option('--unheld', help.unheld))
        .addOption(yearsOption())
        .addOption(new Option('-d, --department <code...>', help.department)),
      help,
    );
  const taskList = taskOptions(add('tasks')).helpCommand(false);
  taskList.action((options) => tasks(surroundings, options));
  taskOptions(
    add('tasks handover', taskList)
      .addOption(new Option('--to <name>', help.toPerson).conflicts('toId'))
      .addOption(new Option('--to-id <id>', help.toPersonId))
      .addOption(new Option('--note <text>', help.note)),
  ).action((_, command: Command) => tasksHandOver(surroundings, command.optsWithGlobals()));
  const ofYear = {
    ...{ surroundings, add },
    withCommon: (command: Command) => withCommon(command, help),
    yearOption: () => new Option('-y, --year <year>', help.year).argParser(yearParser(help)),
  };
  addDistrictReport({ ...ofYear, help });
  withCommon(
    add('figures')
      .addOption(year())
      .addOption(new Option('--indicator <code...>', consolidationTextsOf(surroundings.language).help.indicator)),
    help,
  ).action((options) => figures(surroundings, options));
  addSynonyms(ofYear);
  addConsolidation(ofYear);
  const revisionOf = (flags: string, text: string) => new Option(flags, text).argParser(revisionParser(help));
  withCommon(
    add('diff')
      .addOption(new Option('-d, --department <code>', help.unit).makeOptionMandatory())
      .addOption(yearOf('--from <year>', help.from))
      .addOption(yearOf('--to <year>', help.to))
      .addOption(revisionOf('--from-revision <number>', help.fromRevision))
      .addOption(revisionOf('--to-revision <number>', help.toRevision))
      .addOption(new Option('--full', help.full)),
    help,
  ).action((options) => diff(surroundings, options));

  const report = group('report');
  addImport({
    ...{ surroundings, help },
    add: (name) => add(name, report),
    withCommon: (command) => withCommon(command, help),
    yearOption: (flags) => new Option(flags, help.year).argParser(yearParser(help)),
  });

  withCommon(
    add('report export', report)
      .argument('[id]', help.reportId)
      .addOption(new Option('-d, --department <code>', help.unit))
      .addOption(new Option('-y, --year <year>', help.year).argParser(yearParser(help)))
      .addOption(new Option('--out <file>', help.document).makeOptionMandatory())
      .addOption(new Option('--profile <file>', help.profile))
      .addOption(new Option('--force', help.force))
      .addOption(new Option('--all', exportTextsOf(surroundings.language).all)),
    help,
  ).action((id, options) => (options.all ? reportExportAll(surroundings, options) : reportExport(surroundings, id, options)));
  const ofReport = (command: Command) =>
    withCommon(command.addOption(new Option('-d, --department <code>', help.unit).makeOptionMandatory()).addOption(year()), help);
  ofReport(add('report check', report)).action((options) => reportCheck(surroundings, options));
  ofReport(
    add('report waive', report)
      .addOption(new Option('--number <number>', help.findingNumber).argParser(revisionParser(help)).makeOptionMandatory())
      .addOption(new Option('--reason <text>', help.reason).conflicts('undo'))
      .addOption(new Option('--undo', help.undo)),
  ).action((options) => reportWaive(surroundings, options));
  addPublication({
    ...{ surroundings, help, add, report, ofReport, published: group('public') },
    withAnswer: (command) => withAnswer(command, help),
    yearOption: () => new Option('-y, --year <year>', help.year).argParser(yearParser(help)),
    number: (flags, text) => new Option(flags, text).argParser(revisionParser(help)),
  });
  withCommon(
    add('checks')
      .addOption(new Option('--set <code>', help.setRule))
      .addOption(new Option('--on', help.switchOn).conflicts('off'))
      .addOption(new Option('--off', help.switchOff))
      .addOption(new Option('--threshold <number>', help.threshold).argParser(revisionParser(help))),
    help,
  ).action((options) => rules(surroundings, options));

  const audit = group('audit');
  withAnswer(
    add('audit verify', audit).addOption(new Option('--head <file>', help.head)).addOption(new Option('--key <file>', help.key)),
    help,
  ).action((options) => auditVerify(surroundings, options));
  withAnswer(add('audit head', audit).addOption(new Option('--out <file>', help.out).makeOptionMandatory()), help).action((options) =>
    auditHead(surroundings, options),
  );
  return program;
}

const languageOption = (help: HelpTexts) => new Option('--lang <lang>', help.lang).choices(['zh', 'en']);

const withCommon = (command: Command, help: HelpTexts): Command =>
  withAnswer(command.addOption(new Option('--district <code>', help.district)), help);

function withAnswer(command: Command, help: HelpTexts): Command {
  return command
    .addOption(new Option('--json', help.json))
    .addOption(new Option('--timeout <seconds>', help.timeout).argParser(secondsParser(help)).default(30))
    .addOption(languageOption(help));
}

/** Help on stdout, complaints as exceptions, both in the language chosen. */
function configure(command: Command, { out, width }: Surroundings, texts: Texts): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => {}, getOutHelpWidth: () => width })
    .configureHelp({
      styleTitle: (title) => texts.title[title] ?? title,
      // The choices stand in the description already, in the reader's language.
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description}${texts.help.default(String(defaultValue))}`,
    })
    .helpOption('-h, --help', texts.help.help)
    .allowExcessArguments(false);
}

const yearParser = (help: HelpTexts) => (value: string) => {
  const year = Number(value);
  if (!/^\d{4}$/.test(value) || year < 2000 || year > 2100) throw new InvalidArgumentError(help.yearRule);
  return year;
};

const revisionParser = (help: HelpTexts) => (value: string) => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(help.revisionRule);
  return Number(value);
};

/** commander calls the parser for each value of a variadic option, with what it made before. */
const listOf =
  <T>(parse: (value: string) => T) =>
  (value: string, before: T[] | undefined): T[] => [...(before ?? []), parse(value)];

const secondsParser = (help: HelpTexts) => (value: string) => {
  const seconds = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || seconds < 1 || seconds > 3600) throw new InvalidArgumentError(help.timeoutRule);
  return seconds;
};
