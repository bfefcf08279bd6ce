import type { EntityRecord } from '../../../domain/entity.ts'
import { nameKey } from '../../../domain/names.ts'
import type { NameMention } from '../../analyze/document.ts'
import { variantsOf } from '../../gazetteer/name-variants.ts'
import { withoutCountry } from './without-country.ts'

/** Every form of an entity's name in the article, sorted; of a country's body also that without the country's name. */
export function formsOf(
  text: string,
  { kind, name }: EntityRecord,
  mentions: readonly NameMention[],
): string[] {
  const names = mentions.filter(({ rule }) => rule !== 'gazetteer.demonym')
  const called = [name, ...names.map((mention) => mention.surface + generationAfter(text, mention))]
  const forms = kind === 'ORGANIZATION' ? called.flatMap((form) => [form, ...withoutCountry(form)]) : called
  return [...new Set(forms)].sort()
}

/** "Jr.", "VI" and the like, where it stands outside the name; "I" only where someone reigns. */
function generationAfter(text: string, { kind, start, end, surface }: NameMention): string {
  if (kind !== 'PERSON') return ''
  const reigns = /\b(?:Pope|King|Queen|Emperor|Empress|Tsar|Czar|Sultan|Prince|Patriarch) $/.test(
    text.slice(Math.max(0, start - 12), start),
  )
  if (!reigns && !surface.includes(' ')) return ''
  const told = /^(?:,? (?:Jr|Sr|Junior|Senior)\b| [IVX]{1,6}\b)/.exec(text.slice(end, end + 12))
  const words = told === null ? '' : told[0].replace(',', '')
  return words === ' I' && !reigns ? '' : words
}

/** For words of the forms, by name key: the names that they are short for or variants of. */
export function variantsIn(forms: readonly string[]): Record<string, readonly string[]> {
  const words = new Set(forms.flatMap((form) => nameKey(form).split(' ')))
  const found = [...words].sort().map((word) => [word, variantsOf(word) ?? []] as const)
  return Object.fromEntries(found.filter(([, variants]) => variants.length > 0))
}
