// `tidemark publish`: a snapshot of spreadsheets or of a saved workspace to a web folder or a folder of this machine.
// Law: what it goes on top of is said; a publication that comes in between is not replaced.
import { setTimeout as pause } from 'node:timers/promises';
import type { Publication } from '../model/publication';
import { lookAt } from '../share/publish/lookAt';
import { publish, type Published } from '../share/publish/publish';
import type { Credentials, WebFolder } from '../share/publish/webFolder';
import type { Snapshot } from '../share/snapshot/writeSnapshot';
import type { Words } from '../words/zh';
import type { PublishCommand } from './parsePublish';
import { publishToDisk, type PublishedToDisk } from './publishToDisk';
import type { Streams } from './runRead';
import { snapshotOf } from './snapshotOf';

/** Large files over slow lines take their time. */
const LIMIT_MILLISECONDS = 300_000;
const OVERTAKEN = 1;
const FAILED = 2;

/** Returns the exit status. */
export async function runPublish(command: PublishCommand, words: Words, { out, error }: Streams): Promise<number> {
  const found = await snapshotOf(command, words, error);
  if (typeof found === 'number') return found;
  const { to } = command;
  const say = ({ title, at }: Publication) => error.write(`${words.cli.replacing(title, at)}\n`);
  const done = /^https?:\/\//i.test(to)
    ? await publishToWeb(found.snapshot, to, say)
    : publishToDisk(found.snapshot, to, null, new Date().toISOString());
  switch (done.kind) {
    case 'published':
      out.write(`${words.cli.published(to, done.publication.sequence, done.publication.sha256)}\n`);
      return 0;
    case 'unchanged':
      out.write(`${words.cli.unchanged(to)}\n`);
      return 0;
    case 'overtaken':
    case 'failed':
    case 'notWritten':
      error.write(`${complaint(done, to, words)}\n`);
      return done.kind === 'overtaken' ? OVERTAKEN : FAILED;
  }
}

function complaint(
  done: Extract<PublishedToDisk, { kind: 'overtaken' | 'failed' | 'notWritten' }>,
  to: string,
  { cli, publishing }: Words,
): string {
  switch (done.kind) {
    case 'overtaken':
      return done.by === null ? cli.takenAway : cli.overtaken(done.by.title, done.by.at);
    case 'failed':
      return publishing.publishTrouble(done.trouble);
    case 'notWritten':
      return cli.notWritten(to);
  }
}

async function publishToWeb(snapshot: Snapshot, to: string, say: (before: Publication) => void): Promise<Published> {
  const address = to.endsWith('/') ? to : `${to}/`;
  const folder: WebFolder = { address, credentials: credentials(), limitMilliseconds: LIMIT_MILLISECONDS };
  const look = await lookAt(folder);
  if (look.kind === 'trouble') return { kind: 'failed', trouble: look.trouble };
  if (look.publication !== null && look.publication.sha256 !== snapshot.sha256) say(look.publication);
  const wait = (milliseconds: number) => pause(milliseconds);
  const seen = look.publication?.sha256 ?? null;
  return publish(snapshot, folder, { seen, now: () => new Date().toISOString(), title: null, wait });
}

/** From the environment: words of a command are seen by everyone on the machine. */
function credentials(): Credentials | null {
  const user = process.env['TIDEMARK_USER'];
  return user === undefined ? null : { user, password: process.env['TIDEMARK_PASSWORD'] ?? '' };
}
