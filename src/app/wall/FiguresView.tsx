// Numerals and charts of a page, each at its place.
import { LampMark } from '../controls/LampMark';
import type { FiguresBody, PlacedChart, PlacedNumeral } from './frame';
import styles from './FiguresView.module.css';
import { Lines } from './Lines';
import { WallChart } from './WallChart';

export function FiguresView({ body, label }: { readonly body: FiguresBody; readonly label: number }) {
  return (
    <>
      {body.numerals.map((placed) => (
        <Numeral key={placed.numeral.key} placed={placed} />
      ))}
      {body.charts.map((placed) => (
        <Chart key={placed.chart.key} placed={placed} label={label} />
      ))}
    </>
  );
}

function Numeral({ placed: { box, numeral, name, hasUnitBeside, notes } }: { readonly placed: PlacedNumeral }) {
  const { value, lamp } = numeral;
  return (
    <section className={styles.numeral} style={box}>
      <h2 className={styles.name}>
        <Lines lines={name} />
      </h2>
      {value.kind === 'missing' ? (
        <p className={styles.missing}>{value.reason}</p>
      ) : (
        <p className={styles.value}>
          <strong>{value.number}</strong>
          {hasUnitBeside && <span>{value.unit}</span>}
        </p>
      )}
      {lamp !== null && (
        <p className={styles.lamp}>
          <LampMark color={lamp.color} good={lamp.good} word={lamp.word} />
        </p>
      )}
      <p className={styles.notes}>
        <Lines lines={notes} />
      </p>
    </section>
  );
}

function Chart({ placed, label }: { readonly placed: PlacedChart; readonly label: number }) {
  return (
    <figure className={styles.chart} style={placed.box}>
      <figcaption>
        <h2 className={styles.heading}>
          <Lines lines={placed.heading} />
        </h2>
        <p className={styles.subtitle}>
          <Lines lines={placed.subtitle} />
        </p>
      </figcaption>
      <WallChart placed={placed} label={label} />
      <p className={styles.below}>
        <Lines lines={placed.notes} />
      </p>
    </figure>
  );
}
