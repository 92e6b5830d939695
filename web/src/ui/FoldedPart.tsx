import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { useLocation } from '../app/address.tsx';
import { FieldErrorContext } from './fieldError.ts';
import './foldedPart.css';
import './formPart.css';
import { Icon } from './Icon.tsx';
import { openAround } from './openAround.ts';

export type FoldedPartProps = {
  /** By which a link leads here. */
  id: string;
  title: string;
  /** Of the few parts of a form; without it, it is a part of such a part. */
  number?: number;
  /** In few words what is in it, or what is missing. */
  state: ReactNode;
  /** Whether it is open until it is pressed. */
  open?: boolean;
  children: ReactNode;
};

/** A part of a long form that tells while it is closed what is in it. It opens where something in it is wrong, and where one is led to it. */
export function FoldedPart({ id, title, number, state, open, children }: FoldedPartProps): ReactNode {
  const part = useRef<HTMLDetailsElement>(null);
  const { hash, key } = useLocation();
  const { errors } = useContext(FieldErrorContext);
  useEffect(() => {
    if (errors.length > 0) openAround(part.current?.querySelector('.field-wrong') ?? null);
  }, [errors]);
  useEffect(() => {
    if (hash !== `#${id}`) return;
    openAround(part.current);
    part.current?.scrollIntoView();
    part.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [hash, key, id]);
  const Heading = number === undefined ? 'h3' : 'h2';
  return (
    <details className={number === undefined ? 'language-part folded-part' : 'form-part folded-part'} id={id} open={open} ref={part}>
      <summary>
        <Heading>
          {number !== undefined && <span className="number">{number}</span>}
          {title}
        </Heading>
        <span className="folded-state">{state}</span>
        <Icon name="down" />
      </summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}
