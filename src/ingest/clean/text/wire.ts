/** What a news agency sends around its text: end marks, embargo and handling lines, slugs. */
const endMark = /^(?:ends?|-{1,2}\s?(?:30|ends?)\s?-{1,2}|#{2,}|\*{3,}|_{3,}|xxx|\((?:more|end)\))\.?$/i
const handling =
  /^(?:embargo(?:ed)?\b|not for (?:publication|release|use)\b|for immediate release|(?:eds?|editors?)(?:[’']s? note)?\s?:|attn\b|attention\b|urgent$|bulletin$|flash$|\((?:adds?|updates?|recasts|corrects|repeats|writethru|refiles)\b.{0,120}\)$|(?:adds|updates|recasts|corrects|repeats|refiles) (?:with|to|throughout|quotes?|details?|background|comments?|paragraphs?|headline)\b.{0,120}$)/i
/** A slug such as `SUMMIT-CLOSE/` or `BC-EU--Vote, 1st Ld`. */
const slug = /^(?:[A-Z0-9]+(?:-[A-Z0-9]+)+\/?(?: \([^()]{1,60}\))?|BC-\S.{0,80}|[A-Z]{2,}\d{2,4}\b.{0,60})$/
const reporting =
  /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|graphics?) by|with (?:reporting|files|inputs) (?:by|from))\b.{0,300}$/i
const titlePrefix =
  /^(?:update|wrapup|rpt|refile|correct(?:ed|ion)|exclusive|breaking|urgent|analysis|factbox|explainer|focus)\s?\d{0,2}\s?[-–:]\s?/i

/** The lines up to the end mark, without handling lines. */
export function stripWireMarks(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, index) => index > 2 && endMark.test(line))
  const kept = end === -1 ? lines : lines.slice(0, end)
  return kept.filter(
    (line) => !handling.test(line) && !slug.test(line) && !reporting.test(line) && !endMark.test(line),
  )
}

/** A headline that carries an agency's handling word, such as `UPDATE 2-`, without it. */
export function wireTitle(head: readonly string[]): string | undefined {
  const line = head.find((text) => titlePrefix.test(text))
  return line?.replace(titlePrefix, '').trim() || undefined
}
