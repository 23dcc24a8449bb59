// Runs the command line in this process and gives what it wrote.
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { tidemark } from '../../src/cli/tidemark';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export async function runCommand(...words: string[]): Promise<Ran> {
  const [out, error] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(out), text(error)]);
  const stop = new AbortController().signal;
  const status = await tidemark(words, 'zh_CN.UTF-8', { out, error, stop });
  out.end();
  error.end();
  const [written, complained] = await texts;
  return { status, out: written, error: complained };
}
