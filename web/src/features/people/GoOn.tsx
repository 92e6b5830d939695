import { type ReactNode, useEffect } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { PageSkeleton } from '../../app/PageSkeleton.tsx';

/** The reader has nothing to do here and goes on at once; going back does not lead here again. */
export function GoOn({ to }: { to: string }): ReactNode {
  const navigate = useNavigate();
  const language = useLanguage();
  useEffect(() => void navigate(inLanguage(language, to), { replace: true }), [navigate, language, to]);
  return <PageSkeleton />;
}
