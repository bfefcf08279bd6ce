/** Words that name a kind of body, a creed or a field, so that a name of such words alone is borne by bodies of many countries. */
const generic = new Set(
  `party front movement alliance coalition union league congress council committee commission court ministry department office
  agency authority service bureau board assembly parliament senate house army navy force forces guard police church bank
  foundation institute association federation confederation society club academy university
  social democratic democrat democrats democracy socialist communist conservative liberal labor republican national
  nationalist people peoples popular progressive christian islamic green greens workers united unity freedom liberty justice
  development reform new left right radical independent constitutional patriotic revolutionary liberation
  foreign affairs interior finance defense health education energy trade agriculture transport culture labor home internal
  external supreme constitutional high appeal appeals federal central reserve state general security intelligence electoral
  election elections human rights red cross armed air public prosecutor cabinet treasury customs tax statistics news
  revolutionary republic medical football olympic chamber commerce teachers students farmers mineworkers journalists`.split(
    /\s+/,
  ),
)

export function isGeneric(words: readonly string[]): boolean {
  return words.every((word) => generic.has(word))
}
