/** A first name and people in; those who are called so out. */
export function calledBy<Named extends { name: string }>(name: string, people: Named[]): Named[] {
  const first = `${name.trim().toLowerCase()} `;
  return first === ' ' ? [] : people.filter((each) => each.name.toLowerCase().startsWith(first));
}
