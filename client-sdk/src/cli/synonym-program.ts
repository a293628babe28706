import { type Command, Option } from 'commander';
import { synonyms, synonymsAdd, synonymsDecide, synonymsEnd } from './commands/synonyms.js';
import type { Surroundings } from './session.js';
import { synonymTextsOf } from './synonym-texts.js';

export const synonymExamples = {
  synonyms: ['fazhi synonyms --year 2023', 'fazhi synonyms --confirmed', 'fazhi synonyms --year 2023 --json'],
  'synonyms confirm': ['fazhi synonyms confirm 1 3 5 --year 2023'],
  'synonyms decline': ['fazhi synonyms decline 2 --year 2023'],
  'synonyms add': ['fazhi synonyms add 集中学法 --unit 场 --indicator STUDY_SESSIONS'],
  'synonyms end': ['fazhi synonyms end 集中学法', 'fazhi synonyms end 集中学法 --unit 场'],
} as const;

interface Tools {
  readonly surroundings: Surroundings;
  /** A command with its examples. */
  readonly add: (name: keyof typeof synonymExamples, parent?: Command) => Command;
  readonly withCommon: (command: Command) => Command;
  readonly yearOption: () => Option;
}

/** `fazhi synonyms` and what is done with the list. */
export function addSynonyms({ surroundings, add, withCommon, yearOption }: Tools): void {
  const { help } = synonymTextsOf(surroundings.language);
  const list = withCommon(
    add('synonyms')
      .addOption(yearOption())
      .addOption(new Option('--confirmed', help.confirmed))
      .addOption(new Option('--declined', help.declined)),
  ).helpCommand(false);
  list.action((options) => synonyms(surroundings, options));
  for (const act of ['confirm', 'decline'] as const)
    withCommon(add(`synonyms ${act}`, list).argument('<number...>', help.numbers).addOption(yearOption())).action(
      (numbers, _, command: Command) => synonymsDecide(surroundings, act, numbers, command.optsWithGlobals()),
    );
  const of = (flags: string, text: string) => new Option(flags, text);
  withCommon(
    add('synonyms add', list)
      .argument('<label>', help.label)
      .addOption(of('--unit <unit>', help.unit).makeOptionMandatory())
      .addOption(of('--indicator <code>', help.indicator).makeOptionMandatory()),
  ).action((label, _, command: Command) => synonymsAdd(surroundings, label, command.optsWithGlobals()));
  withCommon(
    add('synonyms end', list)
      .argument('<label>', help.label)
      .addOption(of('--unit <unit>', help.unit))
      .addOption(of('--indicator <code>', help.indicator)),
  ).action((label, _, command: Command) => synonymsEnd(surroundings, label, command.optsWithGlobals()));
}
