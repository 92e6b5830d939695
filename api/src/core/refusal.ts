import type { Language, Localized } from './localized.js';
import { refusalTexts, type FieldErrorCode, type RefusalCode } from './refusal.texts.js';

/** One field of an input that cannot be taken as it is. */
export interface FieldError {
  /** The way to the field inside the input, joined by dots: `message`, `window.from`. */
  readonly path: string;
  readonly code: FieldErrorCode;
  /** The bound that was passed, where the code speaks of one: characters, a number. */
  readonly limit?: number;
}

/** Where a thing stands that somebody else moved first, and who did, where the caller may know that. */
export interface MovedOn {
  readonly status: string;
  readonly move: string;
  readonly at: Date;
  readonly by: string | null;
}
/** Why a link in a mail no longer works, and where its thing can be found by who signs in. */
export interface LinkOver {
  readonly why: 'USED' | 'MOVED_ON' | 'EXPIRED' | 'LEFT';
  readonly of: string;
}
export interface RefusalDetails {
  /** After how many minutes at most it is taken again. */
  readonly wait: { readonly minutes: number };
  readonly moved: MovedOn;
  readonly link: LinkOver;
  /** The id of what is there already, where the caller may see it. */
  readonly existing: string;
}

/** An expected "no": the business rule that says it is named by its code. Never logged as a fault. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly fields: readonly FieldError[] = [],
    /** What the caller is told beside the code, in `extensions`. */
    readonly details: Partial<RefusalDetails> = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }

  textIn(language: Language): string {
    const text = (refusalTexts[this.code] as Localized)[language];
    const { wait } = this.details;
    return wait ? `${text} ${waitText(wait.minutes, language)}` : text;
  }
}

/** Goes on where the rule gave no refusal, throws it otherwise: `insist(refusalToRegister(viewer, event))`. */
export function insist(code: RefusalCode | null | undefined): void {
  if (code) throw new Refusal(code);
}

export function invalidInput(...fields: FieldError[]): Refusal {
  return new Refusal('INVALID_INPUT', fields);
}

const waits: Record<Language, (time: string) => string> = {
  fi: (time) => `Odotusaika on enintään ${time}.`,
  sv: (time) => `Väntetiden är högst ${time}.`,
  en: (time) => `The wait is at most ${time}.`,
};

function waitText(minutes: number, language: Language): string {
  const [n, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return waits[language](new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(n));
}
