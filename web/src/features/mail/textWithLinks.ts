export type Piece = { words: string; isLink: boolean; at: number };

/** Splits a mail's text into plain pieces and addresses; the full stop after an address is not part of it. */
export function textWithLinks(text: string): Piece[] {
  let at = 0;
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((words, index) => {
    const piece = { words, isLink: index % 2 === 1, at };
    at += words.length;
    return piece;
  });
}
