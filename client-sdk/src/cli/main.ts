import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { complaintOf } from './complaint.js';
import { Failure, failureOf } from './failures.js';
import { languageOf } from './language.js';
import { createProgram } from './program.js';
import { type Surroundings, urlOf } from './session.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
const args = process.argv.slice(2);
const surroundings: Surroundings = {
  env: process.env,
  language: languageOf(args, process.env),
  // Outside a terminal nobody sees where a line ends; 100 cells suit a mail or a log.
  width: process.stdout.columns ?? 100,
  out: (text) => process.stdout.write(text),
};

// `fazhi … | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const program = createProgram(surroundings, version);
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
} catch (error) {
  // Help and version end by an exception too, with exit code 0.
  if (!(error instanceof CommanderError && error.exitCode === 0)) {
    const failure =
      error instanceof CommanderError
        ? new Failure('F01', complaintOf(error, surroundings.language))
        : failureOf(error, urlOf(process.env));
    process.stderr.write(failure.text(surroundings.language));
    process.exitCode = failure.exit;
  }
}
