import { constraint } from '../../core/input.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const;

/** Whether the text is a Finnish business ID (Y-tunnus) whose check digit is right: 1234567-1. */
export function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text);
  if (!match) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(match[1]![index]), 0);
  const remainder = sum % 11;
  if (remainder === 1) return false;
  return Number(match[2]) === (remainder === 0 ? 0 : 11 - remainder);
}

/** An input field that holds a business ID; white space around it is forgiven, an empty text is none. */
export function BusinessId(): PropertyDecorator {
  return constraint((value) => (String(value).trim() === '' || isBusinessId(String(value).trim()) ? null : 'NOT_A_BUSINESS_ID'));
}
