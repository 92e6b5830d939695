import { cloneElement, type ReactElement, type ReactNode } from 'react';
import { type Message, useText, type Values } from './text.ts';

type RichTextProps = {
  message: Message;
  values?: Values;
  /** By the tag's name in the text: `Lue <terms>ehdot</terms>` takes `{ terms: <Link to="/terms" /> }`. */
  parts: Record<string, ReactElement<{ children?: ReactNode }>>;
};

/** A text with links or emphasis inside, so that translators see the whole sentence. */
export function RichText({ message, values, parts }: RichTextProps): ReactNode {
  const text = useText()(message, values);
  return text.split(/(<\w+>[^<]*<\/\w+>)/).map((piece, index) => {
    const [, name, inner] = /^<(\w+)>([^<]*)<\/\w+>$/.exec(piece) ?? [];
    const part = name === undefined ? undefined : parts[name];
    return part ? cloneElement(part, { key: index }, inner) : piece;
  });
}
