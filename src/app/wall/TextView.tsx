// What somebody wrote, in the lines and columns of the layout. Points that follow each other are one list.
import type { CSSProperties } from 'react';
import { BLOCK_GAP, POINT_INDENT, type WrappedBlock } from '../../chart/flowText';
import type { TextBody } from './frame';
import { TEXT_LINE } from './layoutText';
import { Lines } from './Lines';
import styles from './TextView.module.css';

export function TextView({ body: { columns, size } }: { readonly body: TextBody }) {
  const look = {
    '--indent': `${POINT_INDENT * size}px`,
    '--gap': `${BLOCK_GAP * TEXT_LINE * size}px`,
    fontSize: size,
    lineHeight: TEXT_LINE,
  } as CSSProperties;
  return columns.map(({ box, blocks }) => (
    <div key={`${box.left} ${box.top}`} className={styles.column} style={{ ...box, ...look }}>
      {runsOf(blocks).map((run) =>
        run[0]?.isPoint === true ? <Points key={run[0]?.place} run={run} /> : <Plain key={run[0]?.place} run={run} />,
      )}
    </div>
  ));
}

function Points({ run }: { readonly run: readonly WrappedBlock[] }) {
  return (
    <ul className={styles.points}>
      {run.map(({ place, isContinued, lines }) => (
        <li key={place} data-continued={isContinued || undefined}>
          <Lines lines={lines} />
        </li>
      ))}
    </ul>
  );
}

function Plain({ run }: { readonly run: readonly WrappedBlock[] }) {
  return run.map(({ place, lines }) => (
    <p key={place}>
      <Lines lines={lines} />
    </p>
  ));
}

/** Blocks of one kind that follow each other. */
function runsOf(blocks: readonly WrappedBlock[]): WrappedBlock[][] {
  const runs: WrappedBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.isPoint === block.isPoint) last.push(block);
    else runs.push([block]);
  }
  return runs;
}
