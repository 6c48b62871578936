/** First names by the pronoun that notes use for them: only to choose between two people whom `she` or `he` could mean. */
import { FIRST_NAMES } from './vocabulary-names.ts';

export type Pronoun = 'he' | 'she';

const SHE_NAMES: ReadonlySet<string> = new Set(
  `becky ludmila mette edwige ananya asha ayumi ekaterina elif farah fatma haruka ivana katarzyna oksana pooja rosie molly holly gina
  inga solveig svetlana yulia priyanka neha swati lakshmi meera nandini aditi divya isha jaya kalyani lorna siobhan sorcha rhian carys
  aoife niamh roisin
  abigail adele adriana agata agnes agnieszka aisha alena alessandra alexandra alice alicia alina alison amanda amelia amelie amina
  amy ana anastasia angela anita anja ann anna anne annette annika astrid aurelie ayesha barbara beatrice bettina bianca brigitte
  carla carmen carol carole caroline catherine cecile celine chantal charlotte chiara chloe christa christelle christiane christina
  christine claire clara claudia clemence cornelia cristina cynthia daniela danielle daphne deborah diana dorothea eileen elaine eleanor elena
  elisa elisabeth elizabeth ella ellen elsa emilia emilie emily emma erica erika esther eva eve evelyn fatima felicity fiona florence
  frances francesca françoise francoise gabriela gabrielle gemma georgia giulia greta gwen hanna hannah hanne harriet heather heidi
  helen helena helene ida ines ingrid ioana irene irina iris isabel isabella isabelle jacqueline jane janet jasmin jasmine jennifer
  jenny jessica jessie jill joan joana joanna johanna josephine joyce judith julia julie juliette justine karen karin karoline kate
  katerina katharina katherine kathleen kathryn kathy katie katja katrin kavya kerstin kirsten kristin kristina lara laura laure lea
  lena leonie lidia lily linda lisa liz louisa louise lucia lucie lucy luisa lydia madeleine madeline magali magda magdalena maja manuela
  margaret margaux maria marianne marie marina marion marta martha martina martine mary maryam mathilde maud megan melanie melissa
  mia michaela michelle mindy mira miriam moira monica monika nadia nadine nancy naomi natalia natalie natasha nathalie nicole nina
  noemie nora olga olivia patricia paula paulina pauline peggy perrine petra priya rachel rebecca regina rita roberta rosa rosalind
  roxana ruth sabine sabrina sally samantha sandra sara sarah sharon sheila shreya sibylle silke silvia simone sofia sonia sonja sophia
  sophie stefania stefanie steffi stella stephanie sudha susan susanna susanne suzanne sylvia sylvie tamara tania tanja tanya tara tatiana teresa
  theresa tina ulrike ursula valentina valerie vanessa vera veronica veronika veronique vicky victoria viola virginia virginie wanda
  aleksandra antje apolline aude audrey beate birgit britta carola dagmar doris dorothee elke elvira franziska friederike gerda gisela gudrun
  helga henrike ilse inge jana janina jutta karla karolin kathrin klara maike mareike marika marlene meike merle pia renate ricarda
  rikke saskia signe sigrid sille sina sofie svenja swantje tatjana thea trine ulla ute verena wiebke wendy yasmin yolanda yvonne zeynep zoe zuzana`.split(
    /\s+/,
  ),
);
/** Names of which one cannot tell. */
const either = new Set(
  `kim deniz emile alex alexis akira andrea camille charlie chen chris claude daniele dominique gabriele jackie jamie jean jen jess jesse jordan jules
  jun kai kay kelly kiran leslie lou lynn mandy manon mei michal michele misha nick nicola nico noel noah ouissam per ray remi robin
  said sam sami sasha sascha shane shiwei surya taylor tracy ulysse vivian vivien xavier yuki`.split(
    /\s+/,
  ),
);
const more = new Set('mato balraj mort hannes reynir virgile talex5 samoht'.split(' '));

/** `first`: folded. Null where nothing is known. Of `Pierre-Yves` the first half tells. */
export function pronounOf(first: string): Pronoun | null {
  const half = first.indexOf('-');
  if (half > 0 && !FIRST_NAMES.has(first)) return pronounOf(first.slice(0, half));
  if (SHE_NAMES.has(first)) return 'she';
  return (FIRST_NAMES.has(first) || more.has(first)) && !either.has(first) ? 'he' : null;
}
