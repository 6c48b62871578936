/** Tables of people's first names, and which short form stands for which. */

/** First names and their short forms; names of one row stand for each other. */
export const NICKNAMES: readonly (readonly string[])[] = [
  'alexander alex sasha xander',
  'alexandra alex sasha',
  'andrew andy drew',
  'anthony tony',
  'anthoni tony',
  'benjamin ben benny',
  'catherine cath cathy kate katie',
  'katherine kate katie kathy',
  'charles charlie chuck',
  'christian chris',
  'christine chris chrissy tina',
  'christopher chris kit',
  'christoph chris',
  'christophe chris',
  'daniel dan danny',
  'david dave davey',
  'deborah deb debbie',
  'edward ed eddie ted',
  'edwin ed',
  'elizabeth liz beth lizzie eliza betty',
  'eric rick',
  'francis frank',
  'frederic fred',
  'frederick fred freddy',
  'gabriel gabe',
  'gabriele gab',
  'geoffrey geoff jeff',
  'gregory greg',
  'guillaume gui',
  'henry harry hank',
  'james jim jimmy jamie',
  'jacob jake',
  'jeffrey jeff',
  'jennifer jen jenny',
  'jeremy jez jem',
  'jessica jess',
  'john johnny jack',
  'jonathan jon jonny',
  'joseph joe joey',
  'joshua josh',
  'julian jules',
  'kenneth ken kenny',
  'lawrence larry',
  'leonard leo len',
  'leonardo leo',
  'lucas luke',
  'margaret maggie meg peggy',
  'martin marty',
  'matthew matt',
  'mathieu mat',
  'matthias mat matt',
  'maximilian max',
  'michael mike mick micky',
  'nicholas nick nic nik',
  'nicolas nick nic nik nico',
  'nikolas nik niko',
  'oliver ollie oli',
  'patrick pat paddy',
  'patricia pat trish',
  'peter pete',
  'philip phil',
  'phillip phil',
  'rebecca becky becca',
  'richard rich rick ricky dick',
  'robert rob bob bobby robbie',
  'ronald ron',
  'samuel sam sammy',
  'samantha sam',
  'sebastian seb bastian',
  'sebastien seb',
  'simon si',
  'stephen steve',
  'steven steve',
  'stephanie steph',
  'susan sue',
  'theodore theo ted',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky tori',
  'vincent vince vinnie',
  'virgile virg',
  'william will bill billy liam',
  'zachary zach zac',
].map((row) => row.split(' '));

/**
 * Names that are people's by their form alone, for those whom no list of participants names.
 * Folded (lower case, no diacritics). Words that are also common English are left out.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `kim deniz becky ludmila mette edwige ananya asha ayumi ekaterina elif farah fatma haruka ivana katarzyna oksana pooja rosie molly holly gina
  inga solveig svetlana yulia priyanka neha swati lakshmi meera nandini aditi divya isha jaya kalyani lorna siobhan sorcha rhian carys
  aoife niamh roisin haris zheng vikram emile bilal emre gonzalo hideo hiro kamal kofi kwame mahmoud malik manish muhammad nnamdi osman
  rob bobby timmy vince kaj detlef zdenek jiri ondrej zoran dragan aleksey artem kirill ruslan timur mahesh ganesh venkat arvind aravind
  srini varun tarun siddharth abhishek caleb cody eamonn fergus hamish iain kieran lachlan oisin padraig alun bryn dafydd emrys gwyn huw
  ioan owain rhys declan cormac ciaran
  mort stefanie steffi olle mato juergen nicolai mikkel soren bjorn frederik henning jorgen joakim kaspar lasse mads peder rikke signe
  sille thea trine viggo aksel apolline aude audrey baptiste blaise brice edouard eliott eloi emeric enzo gael gaetan gauthier
  georges gustave herve isidore loic malo maxence mickael patrice rodolphe romaric ronan sacha tanguy thibault timothee titouan
  ugo yvan zacharie aditya akash akshay aleksandr alistair anand ankit ashish ashok atul calvin cameron chetan conor dermot devin
  eamon edgar edmund eoin ernesto ervin evgeny farid finn gopal guido hamid hasan heinrich hugh irfan ismael ivo jamal janek jared
  joerg jukka karel karthik kostas kris krishna kumar leonid lewis lloyd ludwig mariusz masood matej mauro miroslav mohit murali
  naveen nikita owen parth prakash pranav rafal ramesh rohan rory russ sachin salvatore santiago suresh swapneel szymon takeshi
  thiago tyler umberto vaclav vijay vinod vivek wayne wojciech aleksandra anke antje beate birgit britta carola cathrin constanze
  cordula dagmar doris dorothee elke elvira franziska friederike gerda gesa gisela gudrun helga henrike hilde ilka inge jana
  janina jutta karla karolin kathrin klara luise maike mareike margit marika marlene meike merle nele pia renate ricarda saskia
  sigrid sina sofie svenja swantje tatjana ulla ute verena waltraud wiebke
  aaron abdul abdullah abigail abraham adam adele adrian adriana agata agnes agnieszka ahmed aidan aisha
  akira alain alan albert alberto alejandro aleksander alena alessandro alessio alex alexander alexandra
  alexandre alexandros alexei alexey alexis alfred alfredo ali alice alicia alina alison amanda amelia
  amelie amina amir amit amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew andrey
  andrzej andy angela angelo angus anil anita anja ann anna anne annette annika ansgar anthony antoine
  anton antonin antonio anurag arjun arlen armael arnaud arne arnold arthur arun asif astrid
  augustin aurelie aurelien axel ayesha balraj barbara barry bart bartek basil bastien beatrice ben benedict
  benedikt benjamin benoit bernard bernd bernhard bertrand bettina bianca bikal bjarne bjorn bob bogdan boris
  brandon brendan brian brigitte bruce bruno bryan camille carl carla carlo carlos carmen carol carole
  caroline carsten catherine cecile cedric celine chandra chantal charles charlie charlotte chen chiara
  chloe chris christa christelle christian christiane christina christine christoph christophe christopher
  chuck claire clara claudia claudio clemence clemens clement colin connor constantin corentin cornelia craig cristian
  cristina curtis cynthia cyril cyrille damian damien dan daniel daniela daniele danny daphne dariusz
  darren dave david deborah deepak denis dennis derek diana didier diego dieter dietmar dimitri dimitris
  dirk dmitri dmitry dominic dominik dominique donald dorothea doug douglas duncan dylan eduardo edward
  edwin eileen elaine eleanor elena eli elias elisa elisabeth elizabeth ella ellen elliot elsa emanuel
  emil emilia emilie emilio emily emma emmanuel enguerrand enrico enrique eric erica erik erika erin ernst
  esteban esther etienne euan eugen eugene eva evan evelyn ewan ewen fabian fabien fabio fabrice fatima
  federico felicity felipe felix ferdinand fernando filip filippo fiona florence florian frances francesca
  francesco francis francisco francois françoise francoise franck frank franz fred frederic frederick
  fredrik friedrich gabriel gabriela gabriele gabrielle gareth gary gaspard gaurav gavin gemma geoff
  geoffrey georg george georgia gerald gerard gerd gerhard giacomo gilles giorgio giovanni giulia giuseppe
  glenn goran gordon graham greg gregor gregory gregoire greta guillaume gunter gunther gustav gustavo guy
  gwen hadrien hanna hannah hanne hannes hans harald harold harriet harry harvey hassan heather hector heidi heike
  heiko helen helena helene helmut hendrik henri henrik henry herbert herman hiroshi holger hugo ian ibrahim
  ida igor ilya imran ines ingo ingrid ioana irene irina iris isaac isabel isabella isabelle ismail istvan
  ivan jaap jackie jacob jacqueline jacques jake jakob jakub james jamie jan jane janet janos jaroslav
  jasmin jasmine jason javier jean jeff jeffrey jen jenny jennifer jens jerome jeremie jeremy jerry jesper
  jess jesse jessica jessie jill jim jimmy joan joana joanna joao joachim jochen joe joel johan johann
  johanna johannes john johnny jon jonas jonathan jordan jordi jorge jose josef joseph josephine josh
  joshua joyce juan judith jules julia julian julie julien juliette jun jurgen justin justine justus kai
  kamil karen karim karin karl karoline karsten kasper kate katerina katharina katherine kathleen kathryn
  kathy katie katja katrin kavya kay keith kelly ken kenji kenneth kenny kerstin kevin khaled kiran kirsten
  klaus konrad konstantin kristian kristin kristina kristof krzysztof kurt kyle lara lars laszlo laura
  laure laurence laurent lea leandro leif lena leo leon leonard leonardo leonie leopold leslie liam lidia
  lily linda lionel lisa liz lorenz lorenzo lothar lou louis louisa louise luc luca lucas lucia lucie
  lucien lucy ludovic luigi luis luisa lukas lukasz luke lydia lynn maciej madeleine madeline magali
  magda magdalena magnus maja malcolm malte mandy manfred manon manuel manuela marc marcel marcello marcin marco
  marcos marcus marek margaret margaux maria marianne marie marina mario marion marius markus marta marten
  martha martin martina martine marvin mary maryam masoud mateo mateusz mathias mathieu mathilde mats matt
  matteo matthew matthias matthieu maud maurice maurizio maxim maxime maximilian megan mehdi mehmet mei
  melanie melissa mia michael michaela michal michel michele michelle miguel mihai mikael mike mikhail
  milan milos mindy mira miriam mirko misha mitchell mohamed mohammad mohammed moira monica monika moritz
  morten mustafa nadia nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neal neil nelson
  niall nicholas nick nico nicola nicolas nicole niels nigel nik nikhil niklas nikola nikolai nikolaus
  nikos nils nina noah noel noemie nora norbert norman olaf ole oleg olga oliver olivia olivier omar oscar
  oskar otto ouissam pablo paolo pascal patricia patricio patrick patrik paul paula paulina pauline paulo
  pavel pawel pedro peggy per perrine pete peter petr petra phil philip philipp philippe phillip pierre
  pietro piotr prashanth priya puneeth quentin rachel radek rafael rahul rainer raj rajesh ralf ralph ramon
  raoul raphael rasmus raul ravi ray raymond rebecca regina reinhard remi remy renaud rene reynir ricardo
  riccardo richard rick rita robert roberta roberto robin rodrigo roger roland rolf roman romain ron ronald
  rosa rosalind ross roxana roy ruben rudolf rudi rudiger rupert russell ruth ryan sabine sabrina said sally
  sam samantha sami samir samuel sandeep sander sandra sanjay sara sarah sascha scott sean sebastian sebastien
  seb serge sergei sergey sergio seth shane sharon shaun sheila shiwei shon shreya sibylle sigurd silke silvia
  simon simone sofia sonia sonja sophia sophie soren stan stanislav stefan stefania stefano steffen stella
  stephan stephane stephanie stephen steve steven stuart sudha sunil surya susan susanna susanne suzanne
  sven sylvain sylvia sylvie takayuki takuma tamara tania tanja tanya tara tariq tatiana ted teresa terry
  theo theodor theodore theresa thibaut thierry thilo thomas thorsten till tim timo timothy tina tobias todd
  tom tomas tomasz tommy tony torben torsten tracy trevor tristan ulf ulrich ulrike ulysse urs ursula
  uwe vadim valentin valentina valerie vanessa vasily vera veronica veronika veronique vicky victor victoria
  viktor vincent vinay vincenzo viola virgil virgile virginia virginie vishal vivian vivien vlad vladimir
  volker waldemar walter wanda wendy werner wilfried wilhelm willem william wolfgang wolfram xavier yann yannick
  yasmin yaron yash yoann yolanda yuki yuri yusuf yves yvonne zach zachary zeynep zoe zoltan zuzana`.split(
    /\s+/,
  ),
);

/** First names that are common words too: they name a person only where written with a capital. */
export const WORDLIKE_NAMES: ReadonlySet<string> = new Set(
  `art bill bob can chance chase dean don drew earl ed eve faith frank gene grace grant guy harry hope ian
  jack jay jean jim joy june kit lance lane mark may max miles nick norm ole pat penny per pete ray rich
  rob rose rod rusty said sam sue summer sunny ted till tim tom tony trace tuan victor wade ward will mort
  mind miss dan ben jon page pierce price read reed ring root stone swift west white young king long small
  short wood woods field fields hill bush cook baker day bar ball bell berry bird black brown burns cross
  fox frost gold good green hall hand hart holder house hunt hunter knight lake law marsh miller moon moore
  park parker post rice rush sharp sheets shaw smart snow stark strong temple walker wall waters wells wise`.split(
    /\s+/,
  ),
);

/** Of these, what no notes mean as a word: somebody of that name may write it in small letters. */
export const SMALL_NAMES: ReadonlySet<string> = new Set(
  'sam jon dan ben tom tim ian jim bob tony harry ted tuan mort'.split(' '),
);
