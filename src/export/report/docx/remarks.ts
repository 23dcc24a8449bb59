// Comments at the margin: where a number comes from, and why a piece is marked. Law: a comment stands at exactly one
// piece; deleting all comments leaves the clean report.
import { tag, type Xml } from '../../slides/xml';
import type { Words } from '../../../words/zh';
import type { ReportPiece } from '../report';
import { paragraphOf, runOf, valued, WORD_NAMES } from './wordXml';

/** Filled while the document is written; a comment's id is its position. */
export type Remarks = string[];

export function remarkOf({ source, remark }: ReportPiece, words: Words): string {
  const origin = source === '' ? '' : words.report.source(source);
  return [remark, origin].filter((part) => part !== '').join(words.report.sourceSeparator);
}

/** The runs with a comment around them. */
export function withRemark(runs: readonly Xml[], text: string, remarks: Remarks): Xml[] {
  if (text === '') return [...runs];
  const id = { 'w:id': remarks.length };
  remarks.push(text);
  const mark = tag('w:r', {}, tag('w:rPr', {}, valued('w:rStyle', 'CommentReference')), tag('w:commentReference', id));
  return [tag('w:commentRangeStart', id), ...runs, tag('w:commentRangeEnd', id), mark];
}

/** `made`: the moment in UTC. */
export function commentsXml(remarks: Remarks, made: string, words: Words): Xml {
  const { author } = words.report;
  const reference = tag('w:r', {}, tag('w:rPr', {}, valued('w:rStyle', 'CommentReference')), tag('w:annotationRef'));
  return tag(
    'w:comments',
    WORD_NAMES,
    remarks.map((text, id) =>
      tag(
        'w:comment',
        { 'w:id': id, 'w:author': author, 'w:date': made, 'w:initials': author.slice(0, 1) },
        paragraphOf('CommentText', [reference, runOf(text)]),
      ),
    ),
  );
}
