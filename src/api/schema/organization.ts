import { builder } from '../builder.ts'
import { EntityRef, OrganizationRef } from './refs.ts'

OrganizationRef.implement({
  description: 'A company, party, agency, international body or other group that acts as one.',
  interfaces: [builder.nodeInterfaceRef(), EntityRef],
  isTypeOf: (row) => 'kind' in (row as object) && (row as { kind: string }).kind === 'ORGANIZATION',
})
