import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button, ButtonRow } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice, type NoticeKind } from '../../ui/Notice.tsx';
import type { Scanned } from './Door.tsx';
import { m } from './door.messages.ts';
import { codeIn } from './doorList.ts';
import { frameReader } from './scanner.ts';

type Props = { onCode: (code: string) => Promise<Scanned>; onClose: () => void };

/** Between two looks at the picture. */
const PAUSE = 150;

const kinds: Record<Scanned['kind'], NoticeKind> = { in: 'success', already: 'info', unknown: 'warning' };

/** The camera goes on after each code: the next guest is already there. */
export function ScanDialog({ onCode, onClose }: Props): ReactNode {
  const t = useText();
  const video = useRef<HTMLVideoElement>(null);
  const [result, setResult] = useState<Scanned | null>(null);
  const failed = useCamera(video, async (code) => setResult(await onCode(code)));
  const words = { in: m.scanIn, already: m.scanAlready, unknown: m.scanUnknown };
  return (
    <Dialog open title={t(m.scan)} onClose={onClose}>
      {failed ? <Notice kind="warning" title={t(m.noCamera)}>{t(m.noCameraText)}</Notice> : <video ref={video} className="door-video" muted playsInline aria-label={t(m.cameraPicture)} />}
      <div role="status" className="door-scanned">
        {result ? <Notice kind={kinds[result.kind]} title={t(words[result.kind], { name: result.name })}>{result.kind === 'unknown' && t(m.scanUnknownText)}</Notice> : !failed && <p>{t(m.scanText)}</p>}
      </div>
      <ButtonRow>
        <Button onClick={onClose}>{t(m.scanReady)}</Button>
      </ButtonRow>
    </Dialog>
  );
}

/** Runs the camera as long as the dialog is open. Says whether there is none, or none that may be used. */
function useCamera(video: RefObject<HTMLVideoElement | null>, onCode: (code: string) => Promise<void>): boolean {
  const [failed, setFailed] = useState(false);
  const told = useRef(onCode);
  useEffect(() => {
    told.current = onCode;
  });
  useEffect(() => {
    const stop = new AbortController();
    void watch(video.current, stop.signal, (code) => told.current(code)).catch(() => !stop.signal.aborted && setFailed(true));
    return () => stop.abort();
  }, [video]);
  return failed;
}

async function watch(video: HTMLVideoElement | null, signal: AbortSignal, onCode: (code: string) => Promise<void>): Promise<void> {
  const camera = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 } } });
  const end = () => camera.getTracks().forEach((track) => track.stop());
  signal.addEventListener('abort', end);
  if (signal.aborted || !video) return end();
  video.srcObject = camera;
  await video.play();
  const read = await frameReader();
  let last = '';
  for (; !signal.aborted; await pause()) {
    const code = codeIn((await read(video)) ?? '');
    // The same code is still before the camera.
    if (!code || code === last) continue;
    last = code;
    navigator.vibrate?.(60);
    await onCode(code);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
