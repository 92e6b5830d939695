import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from '../../app/address.tsx';
import { inLanguage, useLanguage } from '../../app/language.ts';
import { problemOf } from '../../app/problem.ts';
import { type Text, useText } from '../../app/text.ts';
import { m } from './imports.messages.ts';
import { discard, formatOf, MOST_BYTES, newSending, send, type Sending, UnreadableFile } from './sendFile.ts';

export type Trouble = { message: string; /** With what is left it can go on. */ rest: Sending | null };

/** Checks a file, sends it, and leads to its import. What was sent is kept while the page is open, so that a broken connection costs nothing. */
export function useSending(replaces: string | null) {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const language = useLanguage();
  const [sending, setSending] = useState<Sending | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const stopping = useRef<AbortController>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const goOn = async (begun: Sending) => {
    const { signal } = (stopping.current = new AbortController());
    let last = begun;
    setTrouble(null);
    setSending(begun);
    try {
      const done = await send(client, begun, (now) => setSending((last = now)), signal);
      // Whoever leaves while it is being read finds it among the unfinished; half a file is of no use.
      if (signal.aborted) return done.sent < done.parts ? void discard(client, done.id!).catch(() => undefined) : undefined;
      if (replaces) await discard(client, replaces).catch(() => undefined);
      navigate(inLanguage(language, `/directory/import/${done.id}`));
    } catch (error) {
      if (signal.aborted) return;
      setSending(null);
      setTrouble(troubleOf(error, last, t));
    }
  };
  const choose = (files: readonly File[]) => {
    const wrong = wrongWith(files, t);
    setTrouble(wrong === null ? null : { message: wrong, rest: null });
    if (wrong === null) void goOn(newSending(files[0]!, formatOf(files[0]!)!, replaces));
  };
  const stop = () => {
    stopping.current?.abort();
    if (sending?.id) void discard(client, sending.id).catch(() => undefined);
    setSending(null);
  };
  return { sending, trouble, choose, goOn, stop };
}

function wrongWith(files: readonly File[], t: Text): string | null {
  const [file, ...others] = files;
  if (!file || others.length > 0) return t(m.onlyOne);
  const { name } = file;
  if (formatOf(file) === null) return t(m.wrongKind, { name });
  if (file.size === 0) return t(m.empty, { name });
  return file.size > MOST_BYTES ? t(m.tooLarge, { name }) : null;
}

function troubleOf(error: unknown, rest: Sending, t: Text): Trouble {
  if (error instanceof UnreadableFile) return { message: t(m.unreadable, { name: rest.file.name }), rest: null };
  const { code, message } = problemOf(error);
  const canGoOn = code === 'network' || code === 'unexpected';
  return { message: canGoOn ? t(m.failedText) : (message ?? t(m.failed)), rest: canGoOn ? rest : null };
}
