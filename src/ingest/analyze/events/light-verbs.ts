/** Verbs that say of an event noun that it happens, is to happen or does not: their subject is the event's own. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `make pay hold have take conduct launch begin start continue resume end conclude complete finish undertake attend
  join stage give carry mount open host lead cut plan schedule arrange cancel postpone delay announce seek request
  refuse avoid skip submit tender offer issue impose lodge file deliver provide extend express voice declare
  reiterate reaffirm pledge promise send grant receive get order unleash wage execute commit perform sign reach
  initiate renew repeat propose organise organize call intensify step suspend halt place put set lend show
  convey do score face inflict level maintain observe enforce use exchange throw approve adopt win secure
  break reject signal indicate authorise authorize throw accept consider weigh mull threaten propose intend draft prepare rule hand enter wind wrap round`.split(
    /\s+/,
  ),
)

/** Prepositions through which an event noun hangs on what its own subject was doing ("said during a visit"). */
export const circumstancePrepositions: ReadonlySet<string> = new Set([
  'during',
  'on',
  'after',
  'before',
  'following',
  'in',
  'at',
  'for',
  'amid',
])
