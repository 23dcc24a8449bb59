// A report as it will be saved: every paragraph can be reworded in its place, numbers lead to their source.
import type { Report, ReportBlock, ReportPart, ReportPiece, ReportTable } from '../../export/report/report';
import type { Indicator } from '../../model/indicator';
import { SentenceLine } from '../sentences/SentenceLine';
import { useWords } from '../words/wordsContext';
import styles from './Report.module.css';

interface ReportPreviewProps {
  readonly report: Report;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export function ReportPreview({ report, indicators }: ReportPreviewProps) {
  return (
    <article className={styles.paper}>
      <header>
        <p className={styles.title}>
          <Pieces pieces={report.title} />
        </p>
        {report.subtitle !== '' && <p className={styles.subtitle}>{report.subtitle}</p>}
      </header>
      <Blocks blocks={report.opening} indicators={indicators} label={textOf(report.title)} />
      <Parts parts={report.parts} indicators={indicators} />
      {report.signature.length > 0 && (
        <footer className={styles.signature}>
          {report.signature.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      )}
      <Parts parts={report.attachments} indicators={indicators} />
    </article>
  );
}

interface PartsProps extends Pick<ReportPreviewProps, 'indicators'> {
  readonly parts: readonly ReportPart[];
}

function textOf(pieces: readonly ReportPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function Parts({ parts, indicators }: PartsProps) {
  return parts.map(({ title, blocks }) => (
    <section key={textOf(title)}>
      <h2 className={styles.part}>
        <Pieces pieces={title} />
      </h2>
      <Blocks blocks={blocks} indicators={indicators} label={textOf(title)} />
    </section>
  ));
}

interface BlocksProps extends Pick<ReportPreviewProps, 'indicators'> {
  /** What they stand under. */
  readonly label: string;
  readonly blocks: readonly ReportBlock[];
}

function Blocks({ blocks, indicators, label }: BlocksProps) {
  return blocks.map((block, at) => {
    // Blocks have no identity but their place.
    const key = `${block.kind} ${at}`;
    switch (block.kind) {
      case 'section':
        return (
          <h3 key={key} className={styles.section}>
            {block.title}
          </h3>
        );
      case 'paragraph':
        return block.place === null ? (
          <p key={key} className={block.look === 'note' ? styles.note : styles.fixed}>
            <Pieces pieces={block.pieces} />
          </p>
        ) : (
          <SentenceLine key={key} place={block.place} pieces={block.pieces} indicators={indicators} />
        );
      case 'table':
        return <Table key={key} table={block} label={label} />;
      case 'chart':
        return <ChartNote key={key} title={block.title} />;
    }
  });
}

/** Charts are drawn by the office program; here stands what will be there. */
function ChartNote({ title }: { readonly title: string }) {
  const words = useWords();
  return <p className={styles.chart}>{words.report.page.chart(title)}</p>;
}

function Pieces({ pieces }: { readonly pieces: readonly ReportPiece[] }) {
  return pieces.map(({ text, mark, remark }, at) => {
    // Pieces have no identity but their place.
    const key = `${at} ${text}`;
    return (
      <span key={key} className={mark === 'none' ? undefined : styles[mark]} title={remark || undefined}>
        {text}
      </span>
    );
  });
}

interface TableProps {
  readonly table: ReportTable;
  /** The table scrolls on narrow screens and is a place of its own there. */
  readonly label: string;
}

function Table({ table, label }: TableProps) {
  const { columns, rows } = table;
  const align = (at: number) => (columns[at]?.isNumber === true ? styles.number : undefined);
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.label} scope="col" className={align(at)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.label} scope="row">
                    {cells[at]}
                  </th>
                ) : (
                  <td key={column.label} className={align(at)}>
                    {cells[at]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
