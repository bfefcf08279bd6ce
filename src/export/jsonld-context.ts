const link = (iri: string) => ({ '@id': iri, '@type': '@id' })
const backwards = (iri: string) => ({ '@reverse': iri, '@type': '@id' })
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': type })

/** Every id of the graph is `urn:wiregraph:` and the id, and so is a term that no vocabulary has. */
export const namespace = 'urn:wiregraph:'

/**
 * What the names in the JSON-LD mean: schema.org where it has the thing, PROV-O for what follows from what. A `role:` is
 * one of an event's roles, as `role:visitor`.
 */
export const context = {
  '@version': 1.1,
  '@vocab': `${namespace}terms:`,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  role: { '@id': `${namespace}role:`, '@prefix': true },
  name: 'schema:name',
  alternateName: 'schema:alternateName',
  description: 'schema:description',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  sameAs: link('schema:sameAs'),
  location: link('schema:location'),
  containedInPlace: link('schema:containedInPlace'),
  startDate: typed('schema:startDate', 'xsd:date'),
  endDate: typed('schema:endDate', 'xsd:date'),
  text: 'schema:text',
  position: 'schema:position',
  url: link('schema:url'),
  headline: 'schema:headline',
  publisher: 'schema:publisher',
  author: 'schema:author',
  datePublished: typed('schema:datePublished', 'xsd:dateTime'),
  inLanguage: 'schema:inLanguage',
  articleBody: 'schema:articleBody',
  entity: link(`${namespace}terms:entity`),
  reports: link(`${namespace}terms:reports`),
  passages: backwards('prov:wasQuotedFrom'),
  states: backwards('prov:wasDerivedFrom'),
  supports: backwards('prov:wasDerivedFrom'),
  derivedFrom: link('prov:wasDerivedFrom'),
  subject: link('rdf:subject'),
  predicate: link('rdf:predicate'),
  object: link('rdf:object'),
} as const
