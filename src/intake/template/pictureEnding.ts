// What kind of picture some bytes are, by how they begin: the name of a file says nothing for sure.
import type { TemplatePicture } from '../../model/deckTemplate';

const BEGINNINGS: readonly (readonly [TemplatePicture['ending'], readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
  ['wmf', [0x01, 0x00, 0x09, 0x00]],
];
/** An enhanced metafile begins with a record of type 1 and says its name further on. */
const METAFILE_NAME_AT = 40;
const METAFILE_NAME = [0x20, 0x45, 0x4d, 0x46];

/** Null for anything else. */
export function pictureEnding(bytes: Uint8Array): TemplatePicture['ending'] | null {
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[0];
  const isMetafile = bytes[0] === 1 && METAFILE_NAME.every((byte, at) => bytes[METAFILE_NAME_AT + at] === byte);
  return isMetafile ? 'emf' : null;
}
