import type { Text } from '../../app/text.ts';
import type { FieldError } from '../../ui/fieldError.ts';
import { m } from './form.messages.ts';

/** What the API would refuse of ways to get in touch, said before the writer is shown what changes. */
export function wayMistakes({ web, phone }: { web: string; phone: string }, t: Text): FieldError[] {
  const errors = [
    web.trim() !== '' && !isWebAddress(web.trim()) && { name: 'web', message: t(m.notWeb) },
    phone.trim() !== '' && !/^\+?[\d\s()-]{5,25}$/.test(phone.trim()) && { name: 'phone', message: t(m.notPhone) },
  ];
  return errors.filter((error) => error !== false);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\0"'<>\\]+$/.test(text) && URL.canParse(text) && new URL(text).hostname.includes('.');
}
