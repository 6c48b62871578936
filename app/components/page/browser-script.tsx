/** The address of the one small script that pages are enhanced by; the tag that loads it out. */
import { createContext, useContext } from 'react';

export const BrowserScript = createContext<string | null>(null);

export function BrowserScriptTag() {
  const source = useContext(BrowserScript);
  return source === null ? null : <script type="module" src={source} />;
}
