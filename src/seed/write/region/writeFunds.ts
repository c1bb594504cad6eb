import type { PartnerKey } from '../../demo/partners/demoPartner'
import { type DemoFund, funds } from '../../demo/region/funds'
import { demoKey } from '../demoKey'
import { writeInBoth } from '../writeInBoth'
import type { RegionIds } from '../writeRegion'
import { type Ids, writeEach, type Writing } from '../writing'

/** Writes the funds that projects can turn to. */
export const writeFunds = (
  writing: Writing,
  region: RegionIds,
  partners: Ids<PartnerKey>,
): Promise<Ids<keyof typeof funds>> =>
  writeEach<keyof typeof funds, DemoFund>(funds, (fund, key) => {
    const { description, name, provider, themes, ...facts } = fund
    return writeInBoth(writing, {
      collection: 'funds',
      en: { description: description.en, name: name.en },
      facts: {
        ...facts,
        importKey: demoKey(key),
        provider: provider && partners[provider],
        themes: themes.map((theme) => region.themes[theme]),
      },
      nl: { description: description.nl, name: name.nl },
    })
  })
