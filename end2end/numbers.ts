/** Numbers within the words of a page. */

/** The first whole number of a text. */
export function firstNumber(text: string | null): number {
  const digits = /\d+/.exec(text ?? '');
  if (digits === null) {
    throw new Error(`no number in ${text}`);
  }
  return Number(digits[0]);
}
