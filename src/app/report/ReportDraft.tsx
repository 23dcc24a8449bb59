// A report in the making: what it is made of is read here; its pages below, and how it is saved.
import { useMemo, useState } from 'react';
import { type AnnualChoice, annualReport } from '../../export/report/annualReport';
import { bulletin } from '../../export/report/bulletin';
import type { ReportAsked } from '../../export/report/reportAsked';
import { type Period, yearOf } from '../../model/period';
import type { Register } from '../../model/register';
import type { Figures } from '../../store/readFigures';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { derivationDesk } from '../data/derivationDesk';
import { indexDataset, isUncut } from '../data/indexDataset';
import { useImports, useRegisters, useSettings } from '../data/queries';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { type LastYear, LastYearChoice } from './LastYearChoice';
import { ReportPreview } from './ReportPreview';
import type { ReportKind } from './reportPeriods';
import { SaveReport } from './SaveReport';
import styles from './Report.module.css';

interface ReportDraftProps {
  readonly figures: Figures;
  readonly area: string;
  readonly choice: { readonly kind: ReportKind; readonly period: Period };
}

export function ReportDraft(props: ReportDraftProps) {
  const registers = useRegisters();
  return <QueryView query={registers}>{(read) => <Draft {...props} registers={read} />}</QueryView>;
}

function Draft({ figures, area, choice, registers }: ReportDraftProps & { readonly registers: readonly Register[] }) {
  const words = useWords();
  const imports = useImports().data;
  const office = useSettings().data?.displayName ?? null;
  const [withCharts, setCharts] = useState(true);
  const [lastYear, setLastYear] = useState<LastYear | null>(null);
  const asked = useMemo((): ReportAsked => {
    const home = figures.areas.find(({ code }) => code === area);
    return {
      index: indexDataset(figures, (key) => key.area === area || isUncut(key)),
      desk: derivationDesk(registers, figures),
      area,
      office: office ?? words.report.office(home === undefined ? area : nameOf(home, words)),
      imports: imports ?? [],
      // The preview shows what is generated, with what was reworded beside it.
      sentences: [],
      today: todayIso(),
    };
  }, [figures, registers, area, office, imports, words]);
  const generated = useMemo(
    () => reportOf(asked, choice, { withCharts, lastYear: lastYear?.lines ?? null }, words),
    [asked, choice, withCharts, lastYear, words],
  );
  const made = () =>
    reportOf(
      { ...asked, sentences: figures.sentences },
      choice,
      { withCharts, lastYear: lastYear?.lines ?? null },
      words,
    );
  return (
    <div>
      <div className={styles.tools}>
        {choice.kind === 'annual' && (
          <label className={styles.option}>
            <input type="checkbox" checked={withCharts} onChange={(event) => setCharts(event.target.checked)} />
            {words.report.page.withCharts}
          </label>
        )}
        {choice.kind === 'annual' && <LastYearChoice chosen={lastYear} onChoose={setLastYear} />}
        <SaveReport report={made} isReady={imports !== undefined} />
      </div>
      <ReportPreview report={generated} indicators={asked.index.indicators} />
    </div>
  );
}

function reportOf(
  asked: ReportAsked,
  { kind, period }: ReportDraftProps['choice'],
  annual: Omit<AnnualChoice, 'year'>,
  words: Words,
) {
  return kind === 'annual'
    ? annualReport(asked, { year: yearOf(period), ...annual }, words)
    : bulletin(asked, period, words);
}
