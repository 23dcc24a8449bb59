// What is wrong with the words of a command, and the word at fault.

export interface CommandMistake {
  readonly kind: 'mistake';
  readonly language: 'zh' | 'en';
  readonly mistake:
    | 'unknownOption'
    | 'missingValue'
    | 'unknownCommand'
    | 'unknownMethod'
    | 'onOrPeriod'
    | 'noFiles'
    | 'notTwo'
    | 'badYear'
    | 'badPeriod'
    | 'reportFormat'
    | 'deckFormat'
    | 'exportFormat'
    | 'packageIsWhole';
  readonly text: string;
}
