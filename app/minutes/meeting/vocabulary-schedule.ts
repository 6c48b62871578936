/** The words with which a group settles when it meets: a clause of nothing else is about that. */

const words = (...rows: string[]): Set<string> => new Set(rows.flatMap((row) => row.split(' ')));

/** The meeting itself, or that the group comes together. */
export const meetingTalk = words(
  'meeting meetings mtg mtgs call calls sync syncs session sessions hangout hangouts telco telcos',
  'meetup meetups catchup catchups gathering gatherings get-together get-togethers standup standups check-in check-ins checkin',
  'reunion reunions sitting sittings encounter encounters round rounds slot slots appointment appointments edition rendezvous termin termine agenda agendas',
  'meet meets talk talking speak reconvene reconvenes convene convenes gather',
  'gathers regroup regroups resume resumes restart restarts',
  'again skip skips skipped skipping defer deferred postpone postponed postponing reschedule rescheduled rescheduling',
  'adjourn adjourned join roll rolls rolled carry carried',
);

/** What is settled, put off or asked for: of a meeting only where nothing else is talked about. */
export const settlingTalk = words(
  'decision decisions agree agreed agrees settle settled settles fix fixed fixes book booked keep keeps stick decided decide',
  'works worked suit suits suited make makes good fine great best better okay ok happy perfect possible',
  'available confirmed confirm pencil penciled pencilled mark save put stands stay stays prefer',
  'result winner voted votes vote objects objections objection move moves moved shift shifts shifted push',
  'pushed change changed switch swap',
  'calendar calendars schedule scheduled scheduling date dates everyone everybody all nobody',
  'weekly biweekly bi-weekly fortnightly monthly rhythm cadence',
);

/** That something goes on: of meetings where a sentence says nothing else. */
const resumingTalk = words('continue continues continued continuing back next');

/** Who does what in a meeting. */
export const chairTalk = words(
  'chair chairs chaired chairing chairman chairperson host hosts hosted hosting moderate moderates',
  'moderator moderation facilitate facilitates facilitator scribe scribes minutes notes note-taker notetaker',
);

/** Whatever may stand beside them. */
const others = words(
  'a an the this that these those it its is are was be been being will would shall should can could may might',
  'must have has had having do does did doing dont doesnt didnt isnt arent wont cant cannot couldnt not no nor and',
  'or but so then thus hence therefore however rather also too still already only just even yet let lets',
  'at on in of for from to till until with without between after before since over during around about because',
  'due due as ie eg namely which who what when where why how there here if whether than both each every',
  'someone anyone none most many some several few half rest we us our ours you your yall them they each other',
  'two three four five six eight ten twelve fourteen couple',
  'wed weve well were youll id ill im i youre theyre thats theres heres itll itd whats',
  'by days day week weeks month months year years time times hour hours minute minutes date term period',
  'morning afternoon evening night noon today tomorrow tonight now later earlier early late soon sooner usual',
  'usually normal normally regular regularly same different unusual exceptionally exception always ever never once',
  'twice more less another one ones first second third fourth last final following upcoming coming subsequent',
  'january february march april june july august september october november december into onto under',
  'previous new old early short long quick extra additional special separate online remote remotely',
  'probably tentative tentatively provisional provisionally likely presumably hopefully maybe perhaps possibly',
  'tbc tbd confirm confirmed planned plan plans planning propose proposed proposes proposal suggest suggested',
  'suggests suggestion want wants like try take takes taken taking place held hold holds happen happens occur',
  'fall falls set sets go goes going get gets come comes coming bring give use pick picked chosen choose choice',
  'attend attends attendance presence present together group team community project people folks guys friends',
  'holiday holidays vacation vacations break christmas xmas easter summer autumn fall winter spring new weekend',
  'bank public national thanksgiving half-term term travel travelling traveling away absent absence absences',
  'reminder please note remember forget attention important ps nb fyi aob misc hi hello dear hey thanks thank',
  'cheers bye goodbye best regards greetings long everything anything nothing else happy merry',
  'calendar calendars slot poll doodle invite invitation invitations link room pad notes minutes jitsi zoom bbb',
  'bigbluebutton hangouts google video phone irc voice chat location venue where usual via url',
  'uk cet cest utc gmt bst est edt pst pdt mez mesz h hrs uhr sharp approx oclock local zone am pm',
  'weekly biweekly bi-weekly fortnight fortnightly monthly fortnights yes no ok done open remaining points',
  'items item topics topic send add adding start starts starting begin begins beginning',
  'clash clashes conflict collides interval gap apart instead up wise see seeing sees hear hearing looking look forward against basis round week-day weekday weekdays',
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri von bis am um und der',
  'nächster nächste nächstes treffen uhrzeit datum mirage mirageos rest remaining everybody everyone nobody',
  'any volunteer volunteers volunteered offers offered willing kindly hence',
  'moved shifted replaced replaces replacing become becomes swapped fallback alternative option',
);

/** Done to something: with one of these a day alone is that of a deed. */
export const deedTalk = words(
  'do does did doing done have has had having take takes get gets go goes going come comes coming give bring use',
  'want wants like try attend attends add adding send start starts starting begin begins',
);

/** Every word of scheduling. */
export const scheduleTalk: ReadonlySet<string> = new Set([
  ...meetingTalk,
  ...settlingTalk,
  ...resumingTalk,
  ...chairTalk,
  ...others,
]);

/** What a heading may be called below which a group puts its dates. */
export const scheduleTitles: ReadonlySet<string> = new Set([
  ...scheduleTalk,
  ...words(
    'scheduling schedule schedules date dates calendar upcoming housekeeping organisation organization logistics',
    'organisational organizational planning plan administrative admin administration administrivia termine',
    'coming announcements announcement miscellaneous varia misc other others aob any business wrap-up wrap wrapping up',
    'closing close adjourn adjournment followup follow-up outlook end finally conclusion general remarks',
    'matters points remember stuff ahead future when time times appointments',
    'the our of for and to in a an days weeks year dev developer developers community group date poll s',
  ),
]);
