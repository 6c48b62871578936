/** How many and of what in; `1 TODO`, `5 TODOs` out. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
