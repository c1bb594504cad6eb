/** Words that mean the same to who searches the public site, as they are compared: small letters, no accents. */
export const synonyms = {
  nl: [
    ['boer', 'boeren', 'agrarier', 'landbouwer', 'landbouw'],
    ['energie', 'stroom', 'duurzaam', 'duurzaamheid'],
    ['gemeente', 'overheid'],
    ['leerling', 'leerlingen', 'student', 'studenten', 'scholier'],
    ['natuur', 'landschap', 'biodiversiteit', 'groen'],
    ['ondernemer', 'ondernemers', 'bedrijf', 'bedrijven'],
    ['opleiding', 'studie', 'onderwijs', 'school'],
    ['project', 'projekt', 'initiatief'],
    ['stage', 'praktijk', 'leerplek'],
    ['voedsel', 'eten', 'voeding'],
    ['zorg', 'gezondheid', 'welzijn'],
  ],
  en: [
    ['business', 'company', 'entrepreneur', 'enterprise'],
    ['energy', 'power', 'sustainable', 'sustainability'],
    ['farmer', 'farmers', 'farming', 'agriculture'],
    ['food', 'eating', 'nutrition'],
    ['nature', 'landscape', 'biodiversity'],
    ['school', 'education', 'programme', 'course'],
    ['student', 'students', 'pupil', 'pupils'],
  ],
} as const
