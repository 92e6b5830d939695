import { type ReactNode, useId } from 'react';
import './chart.css';

export type Series = { key: string; label: string };
export type Bar = { key: string; label: string; values: Record<string, number> };

type Props = { /** Says in words what the picture shows; the table beside it has every number. */ alt: string; series: readonly Series[]; bars: readonly Bar[] };

/** Lying bars, cut by series. Widths are shares of the room, so that the words keep their size on a phone; patterns tell the series apart without colour and on paper. */
export function StackedBars({ alt, series, bars }: Props): ReactNode {
  const pattern = `pattern${useId()}`;
  const most = Math.max(1, ...bars.map((bar) => sumOf(bar, series)));
  return (
    <figure className="chart" role="img" aria-label={alt}>
      <Patterns pattern={pattern} />
      {series.length > 1 && <Legend series={series} pattern={pattern} />}
      {bars.map((bar) => (
        <div key={bar.key} className="chart-row">
          <p className="chart-label">{bar.label}</p>
          <OneBar bar={bar} series={series} most={most} pattern={pattern} />
          <p className="chart-value">{series.map(({ key }) => bar.values[key] ?? 0).join(' + ')}</p>
        </div>
      ))}
    </figure>
  );
}

function Legend({ series, pattern }: { series: readonly Series[]; pattern: string }): ReactNode {
  return (
    <p className="chart-legend">
      {series.map(({ key, label }, index) => (
        <span key={key}>
          <svg width="28" height="18" focusable="false">
            <Piece index={index} x="0%" width="100%" pattern={pattern} />
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}

function OneBar({ bar, series, most, pattern }: { bar: Bar; series: readonly Series[]; most: number; pattern: string }): ReactNode {
  const share = (value: number) => `${(100 * value) / most}%`;
  return (
    <svg className="chart-bar" width="100%" height="26" focusable="false">
      {series.map(({ key }, index) => {
        const value = bar.values[key] ?? 0;
        return value > 0 && <Piece key={key} index={index} x={share(sumOf(bar, series.slice(0, index)))} width={share(value)} pattern={pattern} />;
      })}
    </svg>
  );
}

function Piece({ index, x, width, pattern }: { index: number; x: string; width: string; pattern: string }): ReactNode {
  return (
    <>
      <rect className={`chart-piece-${index}`} x={x} width={width} height="100%" />
      {index > 0 && <rect x={x} width={width} height="100%" fill={`url(#${pattern}-${index})`} />}
    </>
  );
}

function Patterns({ pattern }: { pattern: string }): ReactNode {
  return (
    <svg width="0" height="0" className="chart-patterns" focusable="false">
      <defs>
        <pattern id={`${pattern}-1`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="chart-stroke" width="2" height="8" />
        </pattern>
        <pattern id={`${pattern}-2`} width="8" height="8" patternUnits="userSpaceOnUse">
          <circle className="chart-stroke" cx="4" cy="4" r="1.6" />
        </pattern>
      </defs>
    </svg>
  );
}

function sumOf(bar: Bar, series: readonly Series[]): number {
  return series.reduce((sum, { key }) => sum + (bar.values[key] ?? 0), 0);
}
