/** Whether who looks at the page may decide about what it shows; said once, by the frame. */
import { createContext } from 'react';

export const MayDecide = createContext(false);
