// The command line: the same core as the app, from a terminal.
import { version } from '../../package.json';
import { en } from '../words/en';
import { zh } from '../words/zh';
import type { Words } from '../words/zh';
import { parseArguments } from './parseArguments';
import { runChanges } from './runChanges';
import { runDeck } from './runDeck';
import { runDerive } from './runDerive';
import { runExport } from './runExport';
import { runGrade } from './runGrade';
import { runPack } from './runPack';
import { runPublish } from './runPublish';
import { runReport } from './runReport';
import { runRead } from './runRead';
import type { Streams } from './runRead';

/** Runs one command and returns its exit status. `locale` is the system's, e.g. "zh_CN.UTF-8". */
export async function tidemark(words: readonly string[], locale: string, streams: Streams): Promise<number> {
  const command = parseArguments(words, locale);
  switch (command.kind) {
    case 'version':
      streams.out.write(`${version}\n`);
      return 0;
    case 'help':
      streams.out.write(`${wordsOf(command.language).cli.help}\n`);
      return 0;
    case 'mistake': {
      const { cli } = wordsOf(command.language);
      const isWhole = command.mistake === 'noFiles' || command.mistake === 'notTwo' || command.mistake === 'onOrPeriod';
      const sentence = isWhole ? cli[command.mistake] : cli[command.mistake](command.text);
      streams.error.write(`${sentence}\n`);
      return 2;
    }
    case 'grade':
      return runGrade(command, wordsOf(command.language), streams);
    case 'derive':
      return runDerive(command, wordsOf(command.language), streams);
    case 'pack':
      return runPack(command, wordsOf(command.language), streams);
    case 'publish':
      return runPublish(command, wordsOf(command.language), streams);
    case 'report':
      return runReport(command, wordsOf(command.language), streams);
    case 'changes':
      return runChanges(command, wordsOf(command.language), streams);
    case 'export':
      return runExport(command, wordsOf(command.language), streams);
    case 'deck':
      return runDeck(command, wordsOf(command.language), streams);
    case 'read':
      return runRead(command, wordsOf(command.language), streams);
  }
}

function wordsOf(language: 'zh' | 'en'): Words {
  return language === 'en' ? en : zh;
}
