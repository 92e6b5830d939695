import { useMutation } from '@apollo/client/react';
import { type AccessPageQuery, MarkAccessReviewedDocument } from '@luotsi/schema';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { m } from './access.messages.ts';

/** When somebody last went through all roles, and the button of who has done it now. */
export function Reviewed({ page: { accessReviews: [last], all }, onReviewed }: { page: AccessPageQuery; onReviewed: () => Promise<unknown> }): ReactNode {
  const t = useText();
  const f = useFormat();
  const [mark, { error, loading }] = useMutation(MarkAccessReviewedDocument);
  const [now] = useState(() => new Date());
  const isToday = last !== undefined && f.day(last.at) === f.day(now);
  const said = last ? t(m.reviewed, { day: f.day(last.at), name: last.by?.name ?? t(m.somebody), n: last.roles }) : t(m.neverReviewed);
  return (
    <div className="access-reviewed">
      <p role="status">{said}</p>
      {!isToday && <Button kind="secondary" icon="check" pending={loading} onClick={() => void mark({ variables: { roles: all.totalCount } }).then(onReviewed, onReviewed)}>{t(m.markReviewed)}</Button>}
      {error && <Notice kind="error" live>{problemOf(error).message ?? t(m.failed)}</Notice>}
    </div>
  );
}
