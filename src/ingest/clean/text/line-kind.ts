import { isBylineLine } from '../byline.ts'
import { countWords } from '../fold.ts'
import { parseInstant } from '../instant.ts'

/** What one line (or block of a page) is, judged by its form alone. */
export type LineKind =
  /** Whole sentences. */
  | 'prose'
  /** A title, subheading, caption, list item: words without a sentence's end. */
  | 'phrase'
  /** Never part of an article: share bars, copyright, relative times, cut-off titles, prompts. */
  | 'furniture'
  /** Opens a list of links, topics or other articles. */
  | 'section'
  | 'byline'
  /** When the page was published or updated. */
  | 'time'

const sentenceEnd = /[.!?:。！？।॥؟۔።։။][”"’'»)\]]*$/
const sentenceInside = /[.!?][”"’')\]]*\s\p{Lu}|[。！？।؟۔።။]/u
const cutOff = /(?:\s\.{2,}|…|\.{3})$/

const listed =
  '(?:stories|story|news|posts?|articles?|headlines|coverage|updates?|videos?|comments|topics?|tags?|searches|reads?|reading|links?|content|picks?|events?|features?|reports?|podcasts?)'
const sectionTitle = new RegExp(
  String.raw`^(?:(?:\w+[’']?s? ){0,2}(?:more|latest|recent|top|other|related|recommended|trending|popular|similar|featured|sponsored|key|live|breaking|suggested|promoted) (?:\w+ ){0,2}${listed}\b.{0,30}|more (?:from|on|in|like|about|by)\b.{0,40}|(?:most|top) (?:read|popular|viewed|shared|watched|commented|discussed|emailed|recent)\b.{0,20}|related|recommended(?: for you| reading)?|trending(?: now)?|popular|latest|featured|editor[’']?s?[’']? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|(?:read|see|watch|also) (?:more|also|next|all|read)|don[’']?t miss|up next|(?:in|on) this (?:story|article|topic|page)|from (?:around the web|our (?:partners|archives?|sponsors?))|what to read next|what others are reading|(?:related )?(?:tags|topics|keywords)|filed under|about the authors?|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share (?:this|on|via)\b.{0,30}|follow us\b.{0,40}|newsletters?|advertisements?|navigation|explore more|contact us|about us|company|categories|archives?)\s*[:>»]*$`,
  'i',
)

const prompt =
  /^(?:(?:share|tweet|print|email|save|copy link|copied|bookmark|like|reply|report|comments?|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|messenger|instagram|youtube)(?:[\s,|/•·]+|$))+(?:this|it|article|story)?\W*$|^(?:advertisement|ad|sponsored(?: content)?|open menu|close(?: menu)?|menu|search|sign ?(?:in|up|out)|log ?(?:in|out)|subscribe(?: now)?|register|home|skip to (?:main )?content|back to top|load more|show more|view (?:all|more)|see (?:all|more)|next|previous|loading\W*|accept(?: all)?(?: cookies)?|reject all|listen(?: to this article)?|play|pause|gift this article|story continues(?: below)?(?: advertisement)?|article continues(?: below)?(?: advertisement)?|(?:\d+ )?min(?:ute)?s?[ -]read|[–—*_=~#\s.-]+|\d+)\W*$/i
const promptSentence =
  /^(?:sign up (?:for|to)|subscribe (?:to|for|now)|click (?:here|to)|tap (?:here|to)|read (?:more|also|next|the full (?:story|article))\s*[:»–-]|also read\b|see also\s*[:»–-]|watch\s*[:»]|listen\s*[:»]|related\s*(?:articles?|stories|coverage|content|video)?\s*[:»]|more (?:on this|from|coverage)\b.{0,60}[:»]|download (?:our|the) .{0,30}\bapp\b|follow (?:us|.{1,40}\bon (?:twitter|facebook|x|instagram|threads|bluesky|google news|telegram)\b)|join (?:our|us on|the .{1,40} (?:community|newsletter|mailing list))\b|get (?:the latest|our|breaking|all the).{0,60}(?:inbox|newsletter|app|alerts?)|(?:we|this (?:site|website)) uses? cookies|by (?:continuing|clicking|signing|subscribing|submitting)|you can unsubscribe|thank you for (?:subscribing|signing|reading)|your email (?:address)?|please (?:enable|disable|enter|log in|subscribe)|copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:material|content|article) (?:may not|is protected|was (?:originally )?(?:published|produced))|have (?:a news )?tips?\b|contact (?:the (?:author|reporter|writer)|us at)|\d+ (?:comments?|shares?|views?|likes?)\b)/i
const rights =
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b|©\s*(?:copyright\s*)?\d{4}/i
const credit =
  /^(?:(?:photo|image|picture|video|graphic|illustration|credit|source|file photo)s?(?: (?:credit|courtesy|by|source|via))?\s*[:/|]|\(?(?:ap|afp|reuters|getty|epa|pa) (?:photo|images?)\b)|\b(?:getty images|shutterstock|ap photo|afp photo|file photo|epa-efe|handout via)\b[\s\w/()-]{0,30}\.?\)?$|\((?:photo|image|picture|file)\b[^()]{0,80}\)$/i
/** An agency alone after a slash, as under a picture: `Jane Doe / Reuters`. */
const slashCredit =
  /^[\p{L}\p{M}\s.'’&/-]{2,60}\s?\/\s?(?:AP|AFP|Reuters|EPA(?:-EFE)?|EFE|PA|DPA|ANSA|TASS|Xinhua|Getty(?: Images)?|Shutterstock|Bloomberg|Associated Press)\.?$/u
const disclosure =
  /\bcontains? affiliate links?\b|\b(?:earn|receive) (?:a |an )?(?:small |affiliate )*commission\b|^(?:a|view this) post (?:shared by|on instagram)\b/i
const relativeTime =
  /^(?:(?:updated|published|posted|last updated):?\s*)?(?:about |an?\s|\d+\+?\s?)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|yrs?|years?)(?: ago)?(?:\s*[•·|]\s*.{0,40})?$|^(?:just now|yesterday|today)$/i
const timeLine =
  /^(?:(?:first )?(?:published|updated|posted|last (?:updated|modified)|date|on)(?: on| at)?:?\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?)[\s\d:.,|•·–—-]*(?:at )?[\d:.]*\s?(?:[ap]\.?m\.?)?\s?\(?[a-z]{0,5}\)?(?:[+-]\d{1,2}:?\d{0,2})?$/i

/** Also where a writer's name stands before it. */
const stamp = /\b(?:published|updated|posted|modified)\b.{0,20}\b(?:\d{1,2}|\d{4})\b/i

const shortestProse = 7
const shortestSentence = 3
/** A title may end in an abbreviation, so a short line is a sentence only with a word in lower case before its full stop. */
const shortSentence = /^\p{Lu}.*\s\p{Ll}[\p{Ll}’']*\.[”"’']?$/u
const longPhrase = 25
const longestFurniture = 320

export function lineKind(line: string): LineKind {
  if (line.length <= longestFurniture) {
    if (prompt.test(line) || promptSentence.test(line) || relativeTime.test(line) || cutOffTitle(line))
      return 'furniture'
    if (rights.test(line) || credit.test(line) || slashCredit.test(line) || disclosure.test(line))
      return 'furniture'
    if (line.length <= 70 && sectionTitle.test(line)) return 'section'
    if (line.length <= 140 && (timeLine.test(line) || isStamp(line))) return 'time'
    if (isBylineLine(line)) return 'byline'
  }
  const words = countWords(line)
  if (sentenceEnd.test(line) && words >= shortestProse) return 'prose'
  // A paragraph whose last sentence is followed by a note mark or a source.
  if (words >= longPhrase && sentenceInside.test(line)) return 'prose'
  if (words >= shortestSentence && shortSentence.test(line)) return 'prose'
  return sentenceEnd.test(line) && /^[“"‘'«]/.test(line) ? 'prose' : 'phrase'
}

/** A title that a list has cut: ends in dots and is no trailing-off quotation. */
export function cutOffTitle(line: string): boolean {
  return line.length < 140 && cutOff.test(line) && !/^[“"‘']/.test(line)
}

/** A line such as `Jane Doe (@jdoe) Published June 28, 2023 | 11:10 PM`. */
function isStamp(line: string): boolean {
  return stamp.test(line) && !sentenceInside.test(line) && parseInstant(line) !== undefined
}

export function endsSentence(line: string): boolean {
  return sentenceEnd.test(line)
}
