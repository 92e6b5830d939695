import { Component, lazy, type ReactNode, Suspense } from 'react';
import { Button, ButtonRow } from '../ui/Button.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { isUnanswered, refusedBy } from './http.ts';
import { m } from './app.messages.ts';
import { useLanguage } from './language.ts';
import { useText } from './text.ts';

/** Loaded by those who are refused. */
const RefusedPage = lazy(async () => ({ default: (await import('./RefusedPage.tsx')).RefusedPage }));

type State = { error: unknown; at: string };

/** A page that broke, or whose code did not arrive (a new version is out, or the network is gone), leaves the menu working. */
export class ErrorBoundary extends Component<{ at: string; children: ReactNode }, State> {
  override state: State = { error: undefined, at: this.props.at };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error('unknown') };
  }

  /** Another page gets a fresh chance; remounting it by a key would empty forms when the language changes. */
  static getDerivedStateFromProps(props: { at: string }, state: State): State | null {
    return props.at === state.at ? null : { error: undefined, at: props.at };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <ErrorPage error={this.state.error} />;
  }
}

/** Also for pages whose query failed: `if (error) return <ErrorPage error={error} />`. */
export function ErrorPage({ error }: { error: unknown }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const unanswered = isUnanswered(error);
  if (refusedBy(error)) return <Suspense fallback={null}><RefusedPage error={error} /></Suspense>;
  return (
    <>
      <PageHeader title={t(unanswered ? m.unavailableTitle : m.errorTitle)} lead={t(unanswered ? m.unavailableText : m.errorText)} />
      <ButtonRow>
        <Button onClick={() => location.reload()}>{t(m.reload)}</Button>
        <Button kind="secondary" onClick={() => location.assign(`/${language}`)}>{t(m.toFront)}</Button>
      </ButtonRow>
    </>
  );
}
