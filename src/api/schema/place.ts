import { builder } from '../builder.ts'
import { PlaceKindEnum } from './enums.ts'
import { EntityRef, PlaceRef } from './refs.ts'

PlaceRef.implement({
  description: 'A country, city or other place; countries act, too, in the roles of events.',
  interfaces: [builder.nodeInterfaceRef(), EntityRef],
  isTypeOf: (row) => 'kind' in (row as object) && (row as { kind: string }).kind === 'PLACE',
  fields: (t) => ({
    placeKind: t.field({
      type: PlaceKindEnum,
      nullable: true,
      description: 'What it is.',
      resolve: (own) => own.placeKind ?? null,
    }),
    countryCode: t.string({
      nullable: true,
      description: 'Its country, as ISO 3166-1 alpha-2.',
      resolve: (own) => own.countryCode ?? null,
    }),
    latitude: t.float({
      nullable: true,
      description: 'Degrees north (WGS 84).',
      resolve: (own) => own.latitude ?? null,
    }),
    longitude: t.float({
      nullable: true,
      description: 'Degrees east (WGS 84).',
      resolve: (own) => own.longitude ?? null,
    }),
    locatedIn: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'The place that it lies in, by the gazetteer.',
      resolve: ({ id }, _args, { loaders }) => loaders.placeAbove.load(id),
    }),
  }),
})
