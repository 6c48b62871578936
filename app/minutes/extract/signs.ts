/** What a word can be to the rules of an item, one bit each: the words themselves stand with the rule that needs them. */
import type { Signs } from '../words/lexicon.ts';
import { firstFreeSign } from '../words/scan-words.ts';

/** Of a word that means somebody named before. */
export const PRONOUN: Signs = firstFreeSign;
/** `will`, `'ll`. */
export const WILL: Signs = firstFreeSign << 1;
/** `to`, which makes `plans` a promise. */
export const TO: Signs = firstFreeSign << 2;
/** Of who speaks: `let me`, `on my list`. */
export const OFFER: Signs = firstFreeSign << 3;
/** Of who speaks, too, where nothing else says who: `happy to`, `can`, `should`. */
export const LEAD: Signs = firstFreeSign << 4;
/** Of work given to `him`: `by`, `list`. */
export const BY: Signs = firstFreeSign << 5;
/** The signs of the rules begin here. */
export const firstRuleSign: Signs = firstFreeSign << 6;
