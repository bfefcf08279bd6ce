/** A stretch of a text and how it is shown; offsets in UTF-16 code units, end excluded. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly paint: (text: string) => string
}

/** `text.slice(start, end)` with its spans painted; of two that overlap, the one that begins or is listed first. */
export function markSpans(text: string, start: number, end: number, spans: readonly MarkedSpan[]): string {
  let marked = ''
  let at = start
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > end) continue
    marked += text.slice(at, span.start) + span.paint(text.slice(span.start, span.end))
    at = span.end
  }
  return marked + text.slice(at, end)
}
