import { type attributions, type modalities, polarities } from '../../domain/claim.ts'
import { entityKinds, placeKinds } from '../../domain/entity.ts'
import { quadClasses } from '../../domain/event-kinds/kind.ts'
import { eventKinds } from '../../domain/event-kinds/registry.ts'
import { grains } from '../../domain/time.ts'
import { builder } from '../builder.ts'

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'The three kinds of entity.',
  values: entityKinds,
})

export const PlaceKindEnum = builder.enumType('PlaceKind', {
  description: 'What a place is, as far as the gazetteer knows it.',
  values: placeKinds,
})

/** The kinds that can be read today, each described by its own file. */
export const EventTypeEnum = builder.enumType('EventType', {
  description: 'What happened: a closed vocabulary, mapped to PLOVER 0.8 where that has the kind.',
  values: Object.fromEntries(eventKinds.map(({ type, description }) => [type, { description }])),
})

export const PolarityEnum = builder.enumType('Polarity', {
  description: 'Whether the text affirms what it tells of or denies it.',
  values: polarities,
})

export const ModalityEnum = builder.enumType('Modality', {
  description: 'How what is told of stands to the real world.',
  values: {
    OCCURRED: { description: 'It has happened.' },
    ONGOING: { description: 'It is going on.' },
    PLANNED: { description: 'Somebody means it to happen.' },
    POSSIBLE: { description: 'It may happen.' },
    CONDITIONAL: { description: 'It would happen on a condition.' },
    DEMANDED: { description: 'Somebody calls for it.' },
  } satisfies Record<(typeof modalities)[number], object>,
})

export const AttributionEnum = builder.enumType('Attribution', {
  description: 'Who stands behind a claim.',
  values: {
    NARRATOR: { description: "The article's own voice." },
    SPEAKER: { description: 'Somebody whom the article quotes.' },
    DOCUMENT: { description: 'A document that the article cites.' },
  } satisfies Record<(typeof attributions)[number], object>,
})

export const GrainEnum = builder.enumType('Grain', {
  description: 'How finely a time is known; never finer than the words that state it.',
  values: grains,
})

export const QuadClassEnum = builder.enumType('QuadClass', {
  description: "PLOVER's quadrants; SPEECH and NEUTRAL stand outside cooperation and conflict.",
  values: quadClasses,
})
