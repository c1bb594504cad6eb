import { agenda } from '../demo/agenda'
import {
  type DemoMunicipality,
  municipalities,
  type MunicipalityCode,
  municipalityEdition,
} from '../demo/municipalities'
import { type DemoTheme, type ThemeKey, themes } from '../demo/themes'
import { type Ids, writeEach, type Writing } from './writing'

/** The ids of what the region itself is made of. */
export type RegionIds = { municipalities: Ids<MunicipalityCode>; themes: Ids<ThemeKey> }

const writeMunicipality = async (
  { payload, req }: Writing,
  municipality: DemoMunicipality,
  code: string,
): Promise<string> => {
  const { id } = await payload.create({
    collection: 'municipalities',
    data: { ...municipality, code, edition: municipalityEdition },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

const writeAgenda = async ({ payload, req }: Writing): Promise<string> => {
  const { title, ...dates } = agenda
  const { id } = await payload.create({
    collection: 'agendas',
    data: { ...dates, title: title.nl },
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'agendas',
    data: { title: title.en },
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
  return id
}

const writeTheme = async (
  { payload, req }: Writing,
  { title, description, sdgs }: DemoTheme,
  place: { agenda: string; parent?: string },
): Promise<string> => {
  const { id } = await payload.create({
    collection: 'themes',
    data: { ...place, title: title.nl, description: description.nl, sdgs: [...sdgs] },
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'themes',
    data: { title: title.en, description: description.en },
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
  return id
}

/** Writes the municipalities, the agenda and its themes, programme lines first. */
export const writeRegion = async (writing: Writing): Promise<RegionIds> => {
  const written = await writeEach<MunicipalityCode, DemoMunicipality>(municipalities, (municipality, code) =>
    writeMunicipality(writing, municipality, code),
  )
  const agendaId = await writeAgenda(writing)
  const themeIds = await writeEach<ThemeKey, DemoTheme>(themes, (theme, _, lines) =>
    writeTheme(writing, theme, {
      agenda: agendaId,
      parent: theme.line === undefined ? undefined : lines[theme.line as ThemeKey],
    }),
  )
  return { municipalities: written, themes: themeIds }
}
