import { useState } from 'react';
import { problemOf } from '../../app/problem.ts';
import { useText } from '../../app/text.ts';
import { m as formTexts } from '../../ui/form.messages.ts';

/** One deed at a time from a row of buttons: what came of it, or why it did not work. */
export function useTelling() {
  const t = useText();
  const [state, setState] = useState({ said: '', problem: '', pending: false });
  const tell = async (deed: () => Promise<unknown>, said: string) => {
    setState({ said: '', problem: '', pending: true });
    try {
      await deed();
      setState({ said, problem: '', pending: false });
    } catch (error) {
      const { code, message } = problemOf(error);
      setState({ said: '', problem: message ?? t(code === 'network' ? formTexts.networkFailed : formTexts.unexpected), pending: false });
    }
  };
  return { ...state, tell };
}
