// Lines of JSON into gzip and back, a line at a time, so that no text of the whole file is ever needed.
import { Gzip, gunzipSync } from 'fflate';
import { crc32 } from '../model/crc32';
import { FileDamage, expectTrue } from './fileDamage';
import { GZIP_HEADER, INNER_NAME, isWorkspaceFile } from './workspaceFormat';

/** Deflate never packs more tightly; a file that claims to is damaged or a bomb. */
const LARGEST_RATIO = 1032;

/** Checksum and length of the content stand at the end. */
const TRAILER_BYTES = 8;

/** The lines, each closed by a line break, as one gzip file. */
export function gzipLines(lines: Iterable<string>): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0, filename: INNER_NAME }, (chunk) => chunks.push(chunk));
  const encoder = new TextEncoder();
  for (const line of lines) gzip.push(encoder.encode(`${line}\n`));
  gzip.push(new Uint8Array(0), true);
  return joinChunks(chunks);
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** Values of the lines; throws FileDamage when a byte of the content is not as it was written. */
export function* gunzipLines(bytes: Uint8Array): Generator {
  const content = gunzip(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  while (from < content.length) {
    const end = content.indexOf(10, from);
    expectTrue(end >= 0, 'the last line is not whole');
    yield parseLine(decoder, content.subarray(from, end));
    from = end + 1;
  }
}

function parseLine(decoder: TextDecoder, line: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(line));
  } catch (error) {
    throw new FileDamage('a line is not JSON', { cause: error });
  }
}

function gunzip(bytes: Uint8Array): Uint8Array {
  expectTrue(isWorkspaceFile(bytes) && bytes.length >= GZIP_HEADER.length + TRAILER_BYTES, 'not a workspace file');
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - TRAILER_BYTES, TRAILER_BYTES);
  const length = trailer.getUint32(4, true);
  expectTrue(length <= bytes.length * LARGEST_RATIO, 'the length is not that of the content');
  const content = inflate(bytes, length);
  expectTrue(content.length === length && crc32(content) === trailer.getUint32(0, true), 'the checksum differs');
  return content;
}

function inflate(bytes: Uint8Array, length: number): Uint8Array {
  try {
    return gunzipSync(bytes, { out: new Uint8Array(length) });
  } catch (error) {
    throw new FileDamage('the content does not unpack', { cause: error });
  }
}
