/** Ways to say whose the work is that the whole sentence names, as a table: what stands before and behind the name. */
import type { Pattern } from './vocabulary-assignments.ts';

const clauseHead = /(?:^|[,;:(–—]\s?|\s--?\s|\b(?:and|but|so|then)\s)$/i;
export const HANDOVERS: readonly Omit<Pattern, 'work'>[] = [
  // it is assigned to Ann
  {
    before: /\bassigned\sto\s$/i,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s(?:and|for|who|as|now)\b)/i,
    confidence: 0.8,
  },
  // it will be rewritten by Ann
  {
    before:
      /\b(?:(?:will|shall|to|should|must)\s(?:be|get)|gets)\s(?:\p{L}+ly\s)?(?!(?:hosted|chaired|attended|affected|used|needed|presented|supported|maintained|owned|paid|funded|mentored|joined)\b)(?:\p{L}+-)?(?:\p{L}+ed|done|redone|gone|dealt|written|rewritten|made|run|sent|led|built|rebuilt|put\s(?:up|together)|set\sup|taken(?:\scare\sof|\sover|\son)?|brought|cut|drawn\sup)(?:\s(?:up|out|around|round|over|off|in|back|upstream|together|down|away|forward|at|into|after|through|for|on|with))?\sby\s$/iu,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s\p{Ll})/u,
    confidence: 0.8,
  },
  // a page on debugging, for which Ann has volunteered
  {
    before: /\bfor\s(?:which|that|this|it)\s$/i,
    behind:
      /^(?:\s(?:has|have))?\s(?:volunteered|signed\sup|stepped\sup|raised\s(?:his|her|their|a)\shand)\b(?!\s(?:to|in)\b)/,
    confidence: 0.7,
  },
  // that is on Ann's list
  {
    before: /\s(?:on|in|(?:on|at)\s(?:the\s)?top\sof)\s$/,
    behind:
      /^['’]s?\s(?:own\s)?(?:to-?do(?:[\s-]list)?|(?:task\s)?list|plate|queue|court|desk)\b/iu,
    confidence: 0.65,
  },
  // a patch from Ann is coming · PR from Ann to follow
  {
    before:
      /\b(?:patch(?:es)?|PRs?|pull\srequests?|drafts?|numbers|reports?|proposals?|write-?ups?|posts?|release|mail|fix|slides|summary)\s(?:from|by)\s$/,
    behind:
      /^\s(?:(?:is|are)\s(?:coming|expected|to\sfollow|due)|to\s(?:follow|come)|(?:will|should)\s(?:follow|come|arrive))\b/,
    confidence: 0.65,
  },
  {
    before:
      /(?:\b[Ee]xpect\s(?:an?|the|some)\s(?:\p{L}+\s){1,3}|\b(?:patch(?:es)?|PRs?|drafts?|numbers|reports?|proposals?|write-?ups?|posts?|release|mail|fix|slides|summary)\s(?:(?:is|are)\s)?(?:coming|to\scome|to\sfollow)\s)(?:from|by)\s$/u,
    behind: /^(?=\s?[.,;:!)]|$|\s(?:next|this|soon|tomorrow|by|on|in|before|after)\b)/,
    confidence: 0.65,
  },
  // the docs are outdated, Ann on it
  {
    before: clauseHead,
    behind:
      /^(?:['’]s)?\s(?:already\s|now\s)?on\s(?:it|that|this|the\scase)\b(?!\s(?:that|too|topic|list)\b)/i,
    confidence: 0.75,
  },
  // the patches lack a review, Ann or Bob please
  { before: clauseHead, behind: /^,?\s(?:please|pls)\s?[.!)]?$/i, confidence: 0.66 },
  // this is on Ann · the docs are on Ann
  {
    before:
      /(?:^|[,;:(–—]\s?|\b(?:and|but|so)\s)(?:it|this|that|these|those|the\s[\p{L}-]+(?:\s\p{L}+)?)(?:\s(?:is|are|will\sbe|falls|lands)|['’]s)\s(?:now\s|then\s|still\s|all\s)?on\s$/iu,
    behind: /^(?=\s?[.,;!)]|$|\s(?:since|because|as|for\snow)\b)/,
    confidence: 0.7,
  },
  // a longer report will follow from Ann
  {
    before:
      /\b(?:patch(?:es)?|PRs?|drafts?|numbers|reports?|proposals?|write-?ups?|posts?|release|mail|fix|slides|summary|details)\s(?:(?:will|should|is\sto)\s)(?:follow|come|arrive)\s(?:from|by)\s$/i,
    behind: /^(?=\s?[.,;!)]|$|\s(?:next|this|soon|tomorrow|by|on|in|before|after)\b)/,
    confidence: 0.68,
  },
  // the fix is in Ann's hands
  {
    before: /\s(?:is|are|lies|stays|remains)\s(?:now\s|all\s)?in\s$/i,
    behind: /^['’]s?\s(?:own\s|capable\s|good\s)?hands\b/i,
    confidence: 0.65,
  },
  {
    before:
      /(?:^|[,;(]\s?)(?:that|this|it)(?:['’]s|\sis)\s(?:one|something|a\s(?:job|task))\sfor\s$/i,
    behind: /^(?=\s?[.,;!)]|$)/,
    confidence: 0.65,
  },
  // the release is cut by Ann on Friday
  {
    before:
      /\b(?:is|are|gets)\s(?!(?:hosted|chaired|used|needed|maintained|owned|paid|mentored)\b)(?:\p{L}+-)?(?:\p{L}+ed|done|written|made|run|sent|built|cut|taken\scare\sof)\sby\s$/iu,
    behind:
      /^\s(?:(?:on|by|before|until)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|next\s(?:week|month|time)\b|tomorrow\b|tonight\b|(?:over|on|at)\sthe\s(?:next\s|coming\s)?(?:weekend|holidays)\b|(?:over|in|within)\sthe\s(?:next|coming)\s|this\s(?:afternoon|evening|weekend)\b|(?:before|after|by)\sthe\s(?:release|retreat|next|holidays|weekend|end)\b)/i,
    confidence: 0.6,
  },
  // the docs will be updated (Ann) · the call goes out tomorrow (Ann, by mail)
  {
    before:
      /\b(?:(?:will|to|(?:needs|has|have)\sto)\s(?:still\s)?be\s(?:\p{L}+ly\s)?(?!(?:hosted|chaired|attended|recorded|used|needed|presented|supported|held)\b)(?:\p{L}+ed|done|redone|written|rewritten|made|run|sent|built|rebuilt|cut)(?:\s[^.;:()]{1,28})?|(?:goes\sout|(?:is|are|gets?)\s(?:sent|published|merged|released|shipped|deployed)(?:\sout)?)\s(?:tomorrow|tonight|next\s\p{L}+|(?:on|by|before|this)\s[^.;:()]{2,20}))\s\($/iu,
    behind: /^(?:,?\s(?:by|until|till|before|next|this)\s[^()]{2,30})?\)\s?\.?$/,
    confidence: 0.64,
    ends: '(',
  },
  // rebase it, owner: Ann · rebase it (responsible: Ann)
  {
    before:
      /[,;(–—-]\s?(?:owners?|assignees?|assigned(?:\sto)?|responsible|taker|in\scharge)\s?:\s$/i,
    behind: /^(?=\s?[.,;)]|$)/,
    confidence: 0.75,
    ends: ': ',
  },
  // glossary → leave to Ann for now
  {
    before:
      /(?:^|[,;:(–—-]\s?|(?:->|=>|→)\s?|\b(?:we|we['’]ll|we\swill|let['’]s|and|so|but|better)\s)leave(?:\s(?:it|this|that|these|those|them|the\s\p{L}+(?:\s\p{L}+)?))?\s(?:to|with|for)\s$/iu,
    behind: /^(?=(?:\s(?:for\snow|then|this\stime))?(?:\s?[.,;)]|\s?$))/,
    confidence: 0.66,
  },
  // the docs are left to Ann · handed over to Ann · delegated to Ann
  {
    before:
      /\b(?:(?:left|delegated|handed(?:\s(?:over|on))?|passed(?:\s(?:over|on))?|reassigned|allocated|entrusted|assigned)\sto|left\sfor)\s$/i,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s(?:and|for|who|as|now|to)\b)/i,
    confidence: 0.7,
  },
  // the review goes to Ann · the renewal falls to Ann
  {
    before:
      /\b(?:(?:review|task|action|port|release|rest|job|ticket|work|migration|fix|update|item|part|write-?up|docs|documentation)\sgoes|(?:will\s)?falls?|is\sdown|is\sup)\sto\s$/i,
    behind: /^(?=\s?[.;!)]|$)/i,
    confidence: 0.65,
  },
  // somebody should do them. That'll be Ann, starting tomorrow
  {
    before:
      /(?:^|[;–—-]\s?)(?:that|this)(?:['’]ll|\s(?:will|has\sto))\s(?:most\slikely\s|probably\s)?be\s$/i,
    behind: /^(?=\s?[.;!)]|$|,\s(?:start|beginn)ing\b)/i,
    confidence: 0.65,
    answers: true,
  },
  // over to Ann for the notes
  {
    before: /(?:^|[,;:(–—-]\s?)over\sto\s$/i,
    behind: /^\s(?:for|to|with)(?=\s)/i,
    confidence: 0.65,
  },
  // the RFC is Ann's homework
  {
    before:
      /(?:\s(?:is|are|will\sbe|remains?|stays?|becomes?)|\b(?:this|that|it)['’]s)\s(?:now\s|still\s|then\s)?$/i,
    behind:
      /^['’]s?\s(?:next\s)?(?:job|task|to-?do|homework|action(?:\sitem)?|turn)\b(?!\sto\sbe\s)(?!\s(?!to\b|for\b|now\b|then\b|next\b|and\b|as\b)[a-z])/i,
    confidence: 0.7,
  },
  // still needs a review by Ann
  {
    before:
      /\bneeds?\s(?:an?|another|the)\s(?:\p{L}+\s)?(?:reviews?|look|check|test|approval|sign-off|answer|decision)\s(?:by|from)\s$/u,
    behind: /^(?=\s?[.,;:!)–—-]|$|\s(?:and|before|first|on|for)\b)/,
    confidence: 0.62,
  },
];
