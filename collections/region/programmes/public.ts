import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a programme, as long as its school is public: what it is called and where to read more. */
export const publicProgramme = <Field>(
  programme: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => {
  const { code, codeType } = programme
  const by = (type: string) => (codeType === type ? code : null)
  return {
    slug: null,
    title: write.words(programme.name),
    summary: null,
    fields: {
      archived: write.flag(programme.archived),
      identifiers: write.identifiers({
        croho: by('croho'),
        keuzedeel: by('keuzedeel'),
        rioProgramme: by('rio'),
      }),
      level: write.codes('educationLevel', programme.level),
      studyMode: write.codes('studyMode', programme.studyMode),
      website: write.url(programme.url),
    },
    references: write.references('school', 'partners', programme.school, { required: true }),
    sortAt: null,
  }
}
