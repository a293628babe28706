import { type Command, Option } from 'commander';
import { eventsConfirm, eventsDecline, eventsUndo } from './commands/event-acts.js';
import { events } from './commands/events.js';
import { groupsMerge, groupsRelease, groupsRename, groupsSplit } from './commands/group-acts.js';
import { groups } from './commands/groups.js';
import { eventTextsOf } from './event-texts.js';
import { groupTextsOf } from './group-texts.js';
import type { Surroundings } from './session.js';

export const consolidationExamples = {
  groups: ['fazhi groups --year 2023', 'fazhi groups --year 2023 --causes', 'fazhi groups --year 2023 --json'],
  'groups merge': ['fazhi groups merge 2 5 --year 2023 --name 执法力量薄弱', 'fazhi groups merge 1 3 4 --year 2023 --causes'],
  'groups split': ['fazhi groups split 3 --items 3.1 3.4 --year 2023 --name 编制不足'],
  'groups rename': ['fazhi groups rename 3 执法力量薄弱 --year 2023'],
  'groups release': ['fazhi groups release 3 --year 2023'],
  events: ['fazhi events --year 2023', 'fazhi events --year 2023 --proposed', 'fazhi events --year 2023 --json'],
  'events confirm': [
    'fazhi events confirm 2 --year 2023',
    'fazhi events confirm 2 --year 2023 --name 国家宪法日集中宣传 --lead 2.1 --without 2.3',
    'fazhi events confirm 2 --year 2023 --separate 2.1.1 2.2.1',
  ],
  'events decline': ['fazhi events decline 3 --year 2023'],
  'events undo': ['fazhi events undo 4 --year 2023'],
} as const;

interface Tools {
  readonly surroundings: Surroundings;
  /** A command with its examples. */
  readonly add: (name: keyof typeof consolidationExamples, parent?: Command) => Command;
  readonly withCommon: (command: Command) => Command;
  readonly yearOption: () => Option;
}

/** `fazhi groups` and `fazhi events`. */
export function addConsolidation({ surroundings, add, withCommon, yearOption }: Tools): void {
  const { option } = groupTextsOf(surroundings.language);
  // What list and acts have in common is read by the list's command, wherever it stands, so only there the year can be demanded.
  const ofGroups = (command: Command) => withCommon(command.addOption(new Option('--causes', option.causes)));
  const groupList = ofGroups(add('groups').addOption(yearOption().makeOptionMandatory())).helpCommand(false);
  groupList.action((options) => groups(surroundings, options));
  const groupAct = (name: keyof typeof consolidationExamples) => ofGroups(add(name, groupList).addOption(yearOption()));
  groupAct('groups merge')
    .argument('<numbers...>', option.numbers)
    .addOption(new Option('--name <name>', option.mergedName))
    .action((numbers, _, command: Command) => groupsMerge(surroundings, numbers, command.optsWithGlobals()));
  groupAct('groups split')
    .argument('<number>', option.number)
    .addOption(new Option('--items <number...>', option.items).makeOptionMandatory())
    .addOption(new Option('--name <name>', option.splitName))
    .action((number, _, command: Command) => groupsSplit(surroundings, number, command.optsWithGlobals()));
  groupAct('groups rename')
    .argument('<number>', option.number)
    .argument('<name>', option.name)
    .action((number, name, _, command: Command) => groupsRename(surroundings, number, name, command.optsWithGlobals()));
  groupAct('groups release')
    .argument('<number>', option.number)
    .action((number, _, command: Command) => groupsRelease(surroundings, number, command.optsWithGlobals()));
  addEvents({ surroundings, add, withCommon, yearOption });
}

function addEvents({ surroundings, add, withCommon, yearOption }: Tools): void {
  const { option } = eventTextsOf(surroundings.language);
  const eventList = withCommon(add('events').addOption(yearOption().makeOptionMandatory()))
    .addOption(new Option('--proposed', option.proposed))
    .addOption(new Option('--confirmed', option.confirmed))
    .addOption(new Option('--declined', option.declined))
    .helpCommand(false);
  eventList.action((options) => events(surroundings, options));
  const eventAct = (name: keyof typeof consolidationExamples) =>
    withCommon(add(name, eventList).addOption(yearOption())).argument('<number>', option.number);
  eventAct('events confirm')
    .addOption(new Option('--name <name>', option.name))
    .addOption(new Option('--lead <number>', option.lead))
    .addOption(new Option('--without <number...>', option.without))
    .addOption(new Option('--separate <number...>', option.separate))
    .action((number, _, command: Command) => eventsConfirm(surroundings, number, command.optsWithGlobals()));
  eventAct('events decline').action((number, _, command: Command) => eventsDecline(surroundings, number, command.optsWithGlobals()));
  eventAct('events undo').action((number, _, command: Command) => eventsUndo(surroundings, number, command.optsWithGlobals()));
}
