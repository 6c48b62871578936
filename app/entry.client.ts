/**
 * What a script adds once the page stands. Pages are complete without it and no framework runs in
 * the browser: each part below listens on the document and finds what it needs by data attributes.
 */
import { copyOnClick } from './browser/copy.ts';
import { dragEntries } from './browser/drag-entries.ts';
import { dropFiles } from './browser/drop.ts';
import { followProgress } from './browser/follow-progress.ts';
import { listenToKeys } from './browser/keys.ts';
import { lightPairs } from './browser/pairs.ts';
import { pickWords } from './browser/pick-words.ts';
import { searchLive } from './browser/search-live.ts';
import { sendInPlace } from './browser/send-in-place.ts';
import { showOwnZone } from './browser/zones.ts';

document.documentElement.classList.add('scripted');
// On a phone the rail is a strip: where one is may stand beyond its edge.
document
  .querySelector('.rail [aria-current]')
  ?.scrollIntoView({ block: 'nearest', inline: 'center' });
lightPairs();
listenToKeys();
pickWords();
copyOnClick();
dropFiles();
searchLive();
dragEntries();
showOwnZone();
followProgress(showOwnZone);
sendInPlace(showOwnZone);
