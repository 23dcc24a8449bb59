// Entry of the built command: arguments, locale and streams of the process in, exit status out.
import { tidemark } from './tidemark';

const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'zh';

// A reader that stops early ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// The first interrupt lets the file at hand end and the report be whole; a second one is the system's.
const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());

process.exitCode = await tidemark(process.argv.slice(2), locale, {
  out: process.stdout,
  error: process.stderr,
  stop: interrupt.signal,
});
