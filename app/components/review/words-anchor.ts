/** What stands before the offset in the id of words; on a page with several mails, one for each. */
import { createContext } from 'react';

export const WordsAnchor = createContext('s-');
