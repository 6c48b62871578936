/** A first name and names in; those that begin with it out. */
export const calledBy = (first: string, names: string[]): string[] =>
  names.filter((name) => isCalled(name, first));

export function isCalled(name: string, first: string): boolean {
  const start = first.trim().toLowerCase();
  return start !== '' && name.toLowerCase().startsWith(`${start} `);
}
