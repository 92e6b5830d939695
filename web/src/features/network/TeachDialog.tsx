import type { ReactNode } from 'react';
import { useLocalized, useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { m as ui } from '../../ui/ui.messages.ts';
import { AddPhraseForm } from '../directory/AddPhraseForm.tsx';
import { LONGEST_PHRASE } from '../directory/phraseWords.ts';
import type { Lesson } from './CorrectionsPage.tsx';
import { m } from './corrections.messages.ts';

/** The words that were corrected, as a phrase of the service that they should find. */
export function TeachDialog({ lesson, onClose, onAdded }: { lesson: Lesson | null; onClose: () => void; onAdded: (text: string) => void }): ReactNode {
  const t = useText();
  const l = useLocalized();
  return (
    <Dialog open={lesson !== null} title={lesson ? t(m.dialog, { service: l(lesson.service.name) }) : ''} onClose={onClose}>
      {lesson && (
        <>
          <p>{l(lesson.service.organisation.name)}</p>
          {(lesson.correction.text?.length ?? 0) > LONGEST_PHRASE && <p>{t(m.cutWords)}</p>}
          <AddPhraseForm
            service={lesson.service}
            said={lesson.correction.text ?? ''}
            language={lesson.correction.language}
            secondary={<Button kind="quiet" onClick={onClose}>{t(ui.cancel)}</Button>}
            onAdded={onAdded}
          />
        </>
      )}
    </Dialog>
  );
}
