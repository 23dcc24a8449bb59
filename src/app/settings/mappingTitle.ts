// What a saved mapping is called: as a person named it, else the title of its first table, else its file.
import type { SavedMapping } from '../../model/savedMapping';
import type { Words } from '../../words/zh';

export function mappingTitle({ name, mapping, file }: SavedMapping, words: Words): string {
  const [first] = mapping.tables;
  const ownName = file === '' ? words.importing.pasted : file;
  return name ?? first?.title ?? first?.listName ?? ownName;
}
