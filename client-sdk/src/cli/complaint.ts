import type { CommanderError } from 'commander';
import type { Locale } from '../errors.js';

/** What commander says in English, by its code; `{name}` is what it names in quotes. */
const chinese: Record<string, string> = {
  'commander.unknownOption': '没有选项 {name}{suggestion}',
  'commander.unknownCommand': '没有命令 {name}{suggestion}',
  'commander.excessArguments': '参数过多',
  'commander.missingMandatoryOptionValue': '缺少选项 {name}',
  'commander.missingArgument': '缺少参数 {name}',
  'commander.optionMissingArgument': '选项 {name} 缺少值',
  'commander.invalidArgument': '选项 {name} 的值 {value} 不可用{rule}',
  'commander.conflictingOption': '选项 {name} 不能与 {value} 同用',
  'commander.help': '缺少命令',
};

/** A complaint about the command line as a part of a sentence. Pure. */
export function complaintOf(error: Pick<CommanderError, 'code' | 'message'>, language: Locale): string {
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .replace(/\s*\n\s*/g, ' ');
  const pattern = chinese[error.code];
  if (language === 'en' || pattern === undefined) return message;
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const rule = /is invalid\. (.*)$/s.exec(message)?.[1];
  const suggestion = /Did you mean (?:one of )?(.*)\?/.exec(message)?.[1];
  return pattern
    .replace('{suggestion}', () => (suggestion ? `，是否想用 ${suggestion}` : ''))
    .replace('{name}', () => name)
    .replace('{value}', () => `“${value}”`)
    .replace('{rule}', () => (rule ? `：${rule.replace(/^Allowed choices are /, '可选 ')}` : ''));
}
