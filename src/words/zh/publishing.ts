// Chinese words of publishing, and of windows that show what was published.
import type { Refusal, RefusalKind } from '../../model/issue';

/** Kinds of trouble with a web folder (src/share/publish, src/share/follow); the words know the model only. */
export type FolderTrouble =
  | {
      readonly kind:
        | 'unreachable'
        | 'tooSlow'
        | 'denied'
        | 'noFolder'
        | 'notWritable'
        | 'tooLarge'
        | 'notOurs'
        | 'differs';
    }
  | { readonly kind: 'nothingThere' | 'wrongHash' | 'older' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type Refusals = Readonly<Record<RefusalKind, (refusal: Refusal) => string>>;

const EDITIONS = { full: '完整版', public: '公开版' };

/** Why nothing newer is shown. */
function followTrouble(trouble: FolderTrouble, refusals: Refusals): string {
  const why = (): string => {
    switch (trouble.kind) {
      case 'unreachable':
        return '连不上发布地址';
      case 'tooSlow':
        return '发布地址没有及时回应';
      case 'denied':
        return '发布地址不允许读取';
      case 'nothingThere':
      case 'noFolder':
        return '发布地址没有可读的数据';
      case 'wrongHash':
        return '发布的文件不完整';
      case 'older':
        return '发布地址退回了较早的数据';
      case 'notOurs':
      case 'differs':
        return '发布地址的 latest.json 不完整或不是潮标发布的';
      case 'status':
      case 'notWritable':
      case 'tooLarge':
        return `服务器出错${trouble.kind === 'status' ? `（${trouble.status}）` : ''}`;
      case 'refused':
        return refusals[trouble.refusal.kind](trouble.refusal);
    }
  };
  return `${why()}；仍显示上次完整的数据，会自动再试。`;
}

/** Why nothing was published, and the way out. */
function publishTrouble(trouble: FolderTrouble): string {
  switch (trouble.kind) {
    case 'unreachable':
      return '连不上这个地址，没有发布。请检查地址和网络；另一台服务器须与本页同源。';
    case 'tooSlow':
      return '服务器没有及时回应，没有发布。请稍后再试。';
    case 'denied':
      return '服务器不允许写入，没有发布。请检查用户名和密码。';
    case 'noFolder':
    case 'nothingThere':
      return '服务器上没有这个文件夹，没有发布。请先建好文件夹。';
    case 'notWritable':
      return '这个地址不接受文件，没有发布。请确认服务器开启了 WebDAV。';
    case 'tooLarge':
      return '服务器放不下这个文件，没有发布。请腾出空间或调大上传限制。';
    case 'notOurs':
      return '这个文件夹里的 latest.json 不是潮标发布的，没有改动。请换一个文件夹。';
    case 'differs':
    case 'wrongHash':
    case 'older':
      return '服务器存下的文件与发出的不同，没有发布。请再试一次。';
    case 'status':
      return `服务器出错（${trouble.status}），没有发布。请稍后再试。`;
    case 'refused':
      return '发布的文件没能读回，没有发布。请再试一次。';
  }
}

export const publishing = {
  title: '发布',
  text: '把数据发布到网站的文件夹，大屏和其他电脑用“?follow=data/”打开本页就能看到，并自动更新。文件夹须接受写入（WebDAV）。',
  edition: '版本',
  editionHints: {
    full: '全部内容，包括台账、说明和导入记录。',
    public: '只有汇总数据：不含台账、人名、内部说明，不足 3 人的数不公开。',
  },
  address: '文件夹地址',
  addressHint: '相对于本页，须在同一网站。',
  user: '用户名',
  password: '密码',
  passwordHint: '只在本次使用，不保存。',
  publish: '发布',
  working: '正在发布…',
  save: '存成文件',
  fileName: (edition: 'full' | 'public'): string => (edition === 'full' ? '潮标数据' : '潮标数据_公开版'),
  done: (sequence: number) => `已发布，并已读回核对（第 ${sequence} 次）。`,
  unchanged: '已是同样的数据，没有改动。',
  overtaken: '那里已有另一次发布，这一份没有发布。',
  replace: '接在其后发布',
  replaceQuestion: (title: string | null, at: string, edition: 'full' | 'public') =>
    `那里现在是${title === null ? '' : `${title} `}${at} 发布的${EDITIONS[edition]}。用这一份代替吗？原来的文件会保留。`,
  following: '发布的数据',
  nothingYet: '还没有收到发布的数据。',
  shown: (at: string, title: string | null, edition: 'full' | 'public') =>
    `${title === null ? '' : `${title} `}${at} 发布（${EDITIONS[edition]}）`,
  checked: (at: string) => `${at} 核对`,
  editions: EDITIONS,
  followTrouble,
  publishTrouble,
};
