/** Numbers such as `9.12`, `9/12`, `9.12.24` in a text in; whether they are meant as a day, out. */
import { dayAndMonthBeside } from './date-forms.ts';

/** `25/11`, `1/12 at 10`, `Mon 9.12`; `1/2` and `4.2` alone are a half and a version. */
export function isDayAndMonth(text: string, match: RegExpExecArray): boolean {
  const [whole] = match;
  const digits = whole.length - 1;
  if (match.groups?.sep === '.' ? digits === 4 : digits > 2) return true;
  const end = match.index + whole.length;
  return (
    /^,? at\b|^, /.test(text.slice(end, end + 4)) ||
    dayAndMonthBeside.test(text.slice(Math.max(0, match.index - 14), match.index))
  );
}

/** `20.3.23` where a line begins or behind `on`; elsewhere a version. */
export const isDayOfYear = (text: string, { index }: RegExpExecArray): boolean =>
  opensLine.test(text.slice(Math.max(0, index - 14), index)) ||
  dayAndMonthBeside.test(text.slice(Math.max(0, index - 14), index));
const opensLine = /^\W*$|: $/;
