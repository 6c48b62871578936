/** Command-line arguments in; the exit code out, data on stdout and everything else on stderr. */
export async function main(_args: string[], _home: string): Promise<number> {
  return 2;
}
