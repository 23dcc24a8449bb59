// How much of a report was made and how much is left to a person.
import type { Report, ReportPiece } from './report';

export interface ReportTally {
  /** Pieces with numbers that bear their source. */
  readonly numbers: number;
  readonly toWrite: number;
  readonly toCheck: number;
}

export function reportTally(report: Report): ReportTally {
  const pieces = reportPieces(report);
  return {
    numbers: pieces.filter(({ source }) => source !== '').length,
    toWrite: pieces.filter(({ mark }) => mark === 'write').length,
    toCheck: pieces.filter(({ mark }) => mark === 'check').length,
  };
}

/** All pieces in the order of the report. */
export function reportPieces({ title, opening, parts, attachments }: Report): ReportPiece[] {
  const inside = [...parts, ...attachments].flatMap((part) => [
    ...part.title,
    ...part.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.pieces : [])),
  ]);
  return [...title, ...opening.flatMap((block) => (block.kind === 'paragraph' ? block.pieces : [])), ...inside];
}
