/** Command-line arguments in; the exit code out, data on stdout and everything else on stderr. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { complain } from './output.ts';

const { version } = packageJson;

/** Exit codes: 0 done, 1 some input could not be used and the rest was, 2 wrong usage. */
export async function main(args: string[], home: string): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output (`| head`) has seen enough.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const done = { code: 0 };
  const program = describeCommands(home, done);
  try {
    await program.parseAsync(args, { from: 'user' });
    return done.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

const examples = `
Examples:
  minutes parse notes.eml          what a mail says, line by line
  minutes import archive.mbox.gz   ten years at once
  minutes todos --owner Ann        what did Ann promise?
  minutes agenda > agenda.md       the next agenda, ready to mail`;

type Globals = { db?: string; json?: boolean };

function describeCommands(home: string, done: { code: number }): Command {
  const program = new Command('minutes')
    .description(
      'Reads the mailed notes of a recurring meeting, tracks what was promised, and writes the next agenda.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) })
    .showHelpAfterError('(run "minutes --help" for what there is)')
    .addHelpText('after', examples)
    .helpCommand(false);
  // Each command's own modules are read only when it runs.
  const command = (usage: string, about: string) =>
    program
      .command(usage)
      .description(about)
      .showHelpAfterError(`(run "minutes ${usage} --help" for what there is)`)
      .option('--db <file>', 'database file (default: DATABASE_FILE, else data/minutes.db)')
      .exitOverride();
  const now = () => new Date().toISOString();
  const place = ({ db }: Globals) => ({ db: db ?? null, home, now: now() });

  command('parse', 'read mails or notes and print what they say; no database is touched')
    .argument('<files...>', 'mails, notes or archives; - is standard input')
    .option('--json', 'one JSON object per line and message')
    .action(async (files: string[], { json = false }: Globals) => {
      const { parseFiles } = await import('./parse.ts');
      done.code = await parseFiles(files, { json, today: now().slice(0, 10) });
    });

  command('import', 'take mails, notes, archives and folders of them in')
    .argument(
      '<paths...>',
      '.eml, .mbox, .mbox.gz, .txt.gz, Maildir, .md, .txt, folders; - is one mail on standard input',
    )
    .option('--accept-proposals', 'take over what notes only propose (done, reassigned)')
    .option('--json', 'the summary as JSON')
    .action(async (paths: string[], options: Globals & { acceptProposals?: boolean }) => {
      const { importPaths } = await import('./import.ts');
      const { json = false, acceptProposals = false } = options;
      done.code = await importPaths(paths, { ...place(options), json, acceptProposals });
    });

  command('todos', 'list what was promised')
    .option('--owner <name>', 'of this person')
    .addOption(
      new Option('--status <status>', 'with this status').choices([
        'open',
        'waiting',
        'done',
        'dropped',
        'suggested',
      ]),
    )
    .option('--topic <topic>', 'of this topic')
    .option('--json', 'as JSON, with every mention and change')
    .action(async (options: Globals & { owner?: string; status?: string; topic?: string }) => {
      const { printTodos } = await import('./todos.ts');
      const { owner = null, status = null, topic = null, json = false } = options;
      done.code = await printTodos({ owner, status, topic }, { ...place(options), json });
    });

  command('agenda', 'print the next agenda')
    .option('--date <date>', 'of the meeting on this day, YYYY-MM-DD', isoDate)
    .addOption(
      new Option('--format <format>', 'form').choices(['md', 'eml', 'ics', 'json']).default('md'),
    )
    .option('--json', 'as JSON')
    .action(async (options: Globals & { date?: string; format: string }) => {
      const { printAgenda } = await import('./agenda.ts');
      const { date = null, format, json = false } = options;
      done.code = await printAgenda({ date, format: json ? 'json' : format }, place(options));
    });

  command('search', 'search everything that was said')
    .argument('<words...>', 'words, "phrases", and owner: topic: is: kind: before: after: repo:')
    .option('--limit <number>', 'how many hits at most', wholeNumber, 50)
    .option('--json', 'as JSON')
    .action(async (words: string[], options: Globals & { limit: number }) => {
      const { printHits } = await import('./search.ts');
      const { limit, json = false } = options;
      done.code = await printHits(words.join(' '), { ...place(options), limit, json });
    });

  describeKeeping(command, place, done);
  return program;
}

const exportFormats = ['json', 'md', 'todo.txt', 'csv', 'org', 'benchmarks.csv'] as const;

type Describe = (usage: string, about: string) => Command;
type Place = (globals: Globals) => { db: string | null; home: string; now: string };

/** The commands that look after the database itself. */
function describeKeeping(command: Describe, place: Place, done: { code: number }): void {
  const keeping = () => import('./keeping.ts');
  command('export', 'print everything, as one JSON document or in a form for other programs')
    .addOption(new Option('--format <format>', 'form').choices(exportFormats).default('json'))
    .option('--into <folder>', 'write one Markdown file for each meeting there instead')
    .action(
      async (options: Globals & { format: (typeof exportFormats)[number]; into?: string }) => {
        const { format, into = null } = options;
        const command = await keeping();
        done.code = await command.exportEverything({ ...place(options), format, into });
      },
    );
  command('restore', 'fill an empty database from an export')
    .argument('<file>', 'what "minutes export" printed; - is standard input')
    .action(async (file: string, options: Globals) => {
      done.code = await (await keeping()).restoreEverything(file, place(options));
    });
  command('backup', 'copy the database while it is in use')
    .argument('<file>', 'where the copy goes; must not exist yet')
    .action(async (file: string, options: Globals) => {
      done.code = await (await keeping()).backUp(file, place(options));
    });
  command('rebuild', 'build everything that was read from the mails again')
    .option('--reread', 'read the mails themselves again, after the reader has changed')
    .action(async (options: Globals & { reread?: boolean }) => {
      const { reread = false } = options;
      done.code = await (await keeping()).rebuildAll({ ...place(options), reread });
    });
  for (const [who, about] of [
    ['editor', 'who may write in the browser'],
    ['token', 'what scripts send mails in with'],
  ] as const) {
    command(who, about)
      .argument('<action>', 'add, remove or list', oneOf('add', 'remove', 'list'))
      .argument('[name]', 'of the person or script')
      .action(async (action: string, name: string | undefined, options: Globals, it: Command) => {
        if (action !== 'list' && name === undefined)
          it.error(`Whom? minutes ${who} ${action} NAME`);
        const { changeWriters } = await import('./writers.ts');
        done.code = await changeWriters(who, action, name ?? '', place(options));
      });
  }
}

/** `2024-11-25` */
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

function isoDate(value: string): string {
  const at = dayPattern.test(value) ? Date.parse(value) : Number.NaN;
  // `2025-02-30` is read as a day in March.
  if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('Write it as YYYY-MM-DD, a day of the calendar.');
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 10_000) return number;
  throw new InvalidArgumentError('A whole number from 1 to 10000 is needed.');
}

function oneOf(...choices: string[]) {
  return (value: string): string => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`Choose one of ${choices.join(', ')}.`);
  };
}
