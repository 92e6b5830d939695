import type { ReactNode } from 'react';
import './formPart.css';

/** One of the few parts of a form, numbered, so that one sees at once how much there is. */
export function FormPart({ number, title, children }: { number: number; title: string; children: ReactNode }): ReactNode {
  return (
    <section className="form-part">
      <h2>
        <span className="number">{number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}
