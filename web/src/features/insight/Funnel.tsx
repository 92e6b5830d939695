import type { ReactNode } from 'react';
import '../../ui/chart.css';

type Step = { key: string; label: string; value: number };

/** Each step as wide as what is left of the first, in the middle: how many are lost from one to the next. */
export function Funnel({ alt, steps }: { alt: string; steps: readonly Step[] }): ReactNode {
  const most = Math.max(1, steps[0]?.value ?? 0);
  return (
    <figure className="chart" role="img" aria-label={alt}>
      {steps.map(({ key, label, value }, index) => {
        const width = Math.min(100, (100 * value) / most);
        return (
          <div key={key} className="chart-row">
            <p className="chart-label">{label}</p>
            <svg className="chart-bar" width="100%" height="34" focusable="false">
              <rect className={`chart-funnel-${index}`} x={`${(100 - width) / 2}%`} width={`${width}%`} height="100%" rx="3" />
            </svg>
            <p className="chart-value">{value}</p>
          </div>
        );
      })}
    </figure>
  );
}
