import type { Locale } from '../errors.js';

/**
 * Chinese unless `--lang en` or an English locale of the shell says otherwise (POSIX: LC_ALL before LC_MESSAGES before LANG).
 * Read before the command line is parsed, since the help and the complaints about it need the language too.
 */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  if (named === 'zh' || named === 'en') return named;
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase().startsWith('en') ? 'en' : 'zh';
}
