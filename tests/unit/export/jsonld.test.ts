import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { exported } from '../../support/bulk.ts'
import { WalkedGraph } from '../../support/walked-graph.ts'

const graph = new WalkedGraph()

describe('JSON-LD', () => {
  const prov = 'http://www.w3.org/ns/prov#'
  type Described = Record<string, { '@id': string }[]> & { '@id': string; '@type'?: string[] }

  test('each event derives from claims, each claim from a passage, each passage is of an article', async () => {
    const document = JSON.parse(await exported(graph.store, 'jsonld'))
    const all = (await jsonld.flatten(document)) as unknown as Described[]
    const byId = new Map(all.map((each) => [each['@id'], each]))
    const ofType = (type: string) => all.filter((each) => each['@type']?.includes(type))
    const derived = (each: Described, by: string) =>
      each[`${prov}${by}`]?.map((link) => byId.get(link['@id']))
    const chain = [
      ['https://schema.org/Event', 'wasDerivedFrom', 'https://schema.org/Claim'],
      ['https://schema.org/Claim', 'wasDerivedFrom', 'https://schema.org/CreativeWork'],
      ['https://schema.org/CreativeWork', 'wasQuotedFrom', 'https://schema.org/NewsArticle'],
      ['http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement', 'wasDerivedFrom', `${prov}Entity`],
    ] as const
    for (const [type, by, source] of chain) {
      expect(ofType(type).length).toBeGreaterThan(0)
      for (const each of ofType(type)) {
        const sources = derived(each, by) ?? []
        expect(sources.length, each['@id']).toBeGreaterThan(0)
        for (const one of sources) expect(one?.['@type']).toContain(source)
      }
    }
    const counts = (label: string) => graph.nodes.filter((node) => node.label === label).length
    expect(ofType('https://schema.org/Event')).toHaveLength(counts('Event'))
    expect(ofType('https://schema.org/Claim')).toHaveLength(counts('Claim'))
    expect(ofType('https://schema.org/Person').length).toBeGreaterThan(3)
  })

  test('says nothing that a strict reader would drop', async () => {
    const document = JSON.parse(await exported(graph.store, 'jsonld'))
    const strictly = { safe: true, format: 'application/n-quads' as const }
    await expect(jsonld.toRDF(document, strictly)).resolves.toContain('http://www.wikidata.org/entity/')
  })
})
