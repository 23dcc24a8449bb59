// English words of publishing, and of windows that show what was published.
import type { publishing as zh } from '../zh/publishing';
import type { FolderTrouble } from '../zh/publishing';

const EDITIONS = { full: 'full edition', public: 'public edition' };

const followTrouble: (typeof zh)['followTrouble'] = (trouble, refusals) => {
  const why = (): string => {
    switch (trouble.kind) {
      case 'unreachable':
        return 'The publication cannot be reached';
      case 'tooSlow':
        return 'The publication does not answer in time';
      case 'denied':
        return 'The publication may not be read';
      case 'nothingThere':
      case 'noFolder':
        return 'There is nothing to read where the data are published';
      case 'wrongHash':
        return 'The published file is not complete';
      case 'older':
        return 'The publication went back to earlier data';
      case 'notOurs':
      case 'differs':
        return 'The latest.json of the publication is not complete, or not one of Tidemark';
      case 'status':
      case 'notWritable':
      case 'tooLarge':
        return `The server failed${trouble.kind === 'status' ? ` (${trouble.status})` : ''}`;
      case 'refused':
        return refusals[trouble.refusal.kind](trouble.refusal).replace(/\.$/, '');
    }
  };
  return `${why()}; the last whole data stay, and it is tried again.`;
};

function publishTrouble(trouble: FolderTrouble): string {
  switch (trouble.kind) {
    case 'unreachable':
      return 'The address cannot be reached; nothing was published. Check address and network; another server must be on the origin of this page.';
    case 'tooSlow':
      return 'The server did not answer in time; nothing was published. Try again later.';
    case 'denied':
      return 'The server does not allow writing; nothing was published. Check user and password.';
    case 'noFolder':
    case 'nothingThere':
      return 'There is no such folder on the server; nothing was published. Make it first.';
    case 'notWritable':
      return 'This address takes no files; nothing was published. Check that WebDAV is switched on.';
    case 'tooLarge':
      return 'The server has no room for the file; nothing was published. Free space or raise its limit.';
    case 'notOurs':
      return 'The latest.json of this folder is not one of Tidemark; nothing was changed. Choose another folder.';
    case 'differs':
    case 'wrongHash':
    case 'older':
      return 'The server keeps another file than was sent; nothing was published. Try again.';
    case 'status':
      return `The server failed (${trouble.status}); nothing was published. Try again later.`;
    case 'refused':
      return 'The published file could not be read back; nothing was published. Try again.';
  }
}

export const publishing: typeof zh = {
  title: 'Publish',
  text: 'Publishes the data to a folder of the site. Walls and other machines that open this page with “?follow=data/” show them and take what is newer. The folder must accept files (WebDAV).',
  edition: 'Edition',
  editionHints: {
    full: 'Everything, with registers, remarks and the log.',
    public: 'Aggregates only: no registers, names or internal remarks; counts of fewer than 3 persons are suppressed.',
  },
  address: 'Address of the folder',
  addressHint: 'Relative to this page, on the same site.',
  user: 'User',
  password: 'Password',
  passwordHint: 'Used now and kept nowhere.',
  publish: 'Publish',
  working: 'Publishing…',
  save: 'Save as a file',
  fileName: (edition) => (edition === 'full' ? 'tidemark' : 'tidemark-public'),
  done: (sequence) => `Published, read back and checked (number ${sequence}).`,
  unchanged: 'The same data are there already; nothing was changed.',
  overtaken: 'There is another publication; this one was not published.',
  replace: 'Publish on top of it',
  replaceQuestion: (title, at, edition) =>
    `There is the ${EDITIONS[edition]}${title === null ? '' : ` of ${title}`} published ${at}. Put this one in its place? The old file stays.`,
  following: 'Published data',
  nothingYet: 'Nothing was received yet.',
  shown: (at, title, edition) => `${title === null ? '' : `${title}, `}published ${at} (${EDITIONS[edition]})`,
  checked: (at) => `checked ${at}`,
  editions: EDITIONS,
  followTrouble,
  publishTrouble,
};
