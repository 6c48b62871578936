/** What was thrown in; why a file could not be used, in words, out. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return reasons[code] ?? error.message;
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  Z_DATA_ERROR: 'it is not valid gzip data',
  Z_BUF_ERROR: 'it ends in the middle (gzip data cut off)',
};
