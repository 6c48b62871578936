/** `npm run fuzz minutes`: reads mutated notes for FUZZ_SECONDS (60) from FUZZ_SEED (the clock's), shows what broke. */
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { mutated, randomFrom } from './mail.shared.ts';
import { minutesLawsBroken } from './minutes-laws.shared.ts';

const context = {
  today: '2025-01-10',
  roster: [{ name: 'Ann Lee', aliases: ['AL'], handles: ['annl'], addresses: [] }],
};
const folders = ['tests/fixtures/mail', 'tests/fixtures/minutes', 'tests/fixtures/group'];
const seeds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:eml|txt|md)$/.test(name))
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`))),
);
/** Most of what is cut from the middle of a mail is notes again behind this. */
const frame = new TextEncoder().encode(
  '## Meeting 2024-11-25\n\n- Participants: Ann, Bob, Hannes\n\n',
);

const phrases = [
  ...[
    '\n- TODO Ann: ',
    '\n- [ ] ',
    '\n~~Bob: ',
    '~~',
    '**',
    '`',
    '[',
    '](',
    '\n- Ann: ',
    ' (Ann)',
    ' -> Bob',
    ' DONE',
  ],
  ...[
    ', as will Bob',
    '; Bob will too',
    ' and so does Ann',
    ' (Bob as well)',
    ', and Ann will',
    ' he will ',
    ' they both ',
  ],
  ...[
    ' which Ann will try out',
    ', for which Bob has volunteered',
    ' someone needs to test it',
    ' who can take it? ',
  ],
  ...[
    ' -- the file is enough',
    '; if it works ',
    ', content can follow',
    ' but others are welcome',
    ' and is testing it',
  ],
  ...[
    '\n- charrua: plans to port it',
    ' Am going to test it',
    ' I will send it',
    '\nQ: ',
    '? ',
    ', agreed to drop it',
    'Decision: ',
  ],
  ...[
    '\n<!-- ',
    ' -->\n',
    '\n<!-- a -->\n',
    '\n:::info\n',
    '\n:::\n',
    '\n```\n',
    '\n---\n',
    '\n| a | b |\n|---|---|\n',
    '\n> ',
  ],
  ...[
    '\nWho: ann, bob\n',
    '\nParticipants: Ann, Bob\n',
    '\n### Next steps\n',
    '\n## Actions\n',
    ' next Monday at 10:00 CET ',
  ],
  ...[
    '\nNext meeting: Dec 9th, 10:00\n',
    ' mirage/mirage#12 ',
    ' https://github.com/a/b/pull/1 ',
    '\n[a]: https://a.example\n',
  ],
];

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const end = Date.now() + Number(process.env.FUZZ_SECONDS ?? 60) * 1000;
const random = randomFrom(seed);
let runs = 0;
let notes = 0;
let broken: string[] = [];
let source = new Uint8Array();
while (broken.length === 0 && Date.now() < end) {
  runs += 1;
  const cut = random() < 0.5 ? mutated(seeds, random) : withPhrases(mutated(seeds, random));
  source = random() < 0.6 ? Uint8Array.from([...frame, ...cut]) : Uint8Array.from(cut);
  broken = await brokenBy(source);
}
const verdict = broken.length === 0 ? 'no law broken' : 'a law broken';
console.log(`seed ${seed}: ${runs} mails, ${notes} of them notes, ${verdict}`);
if (broken.length > 0) {
  console.log(broken.join('\n'));
  console.log(JSON.stringify(new TextDecoder().decode(source)));
  process.exitCode = 1;
}

/** What rules look for, put in where it may not belong. */
function withPhrases(cut: Uint8Array): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  let bytes = [...cut];
  for (let count = 1 + below(6); count > 0; count -= 1) {
    const phrase = new TextEncoder().encode(phrases[below(phrases.length)]);
    const at = below(bytes.length + 1);
    bytes = [...bytes.slice(0, at), ...phrase, ...bytes.slice(at)];
  }
  return Uint8Array.from(bytes);
}

async function brokenBy(bytes: Uint8Array): Promise<string[]> {
  try {
    const mail = await readMail(bytes, null);
    const minutes = parseMinutes(mail, context);
    if (minutes.isNotes) notes += 1;
    const again = parseMinutes(mail, context);
    return [
      ...minutesLawsBroken(mail, minutes),
      ...(isDeepStrictEqual(minutes, again) ? [] : ['read twice, it is not the same']),
    ];
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
