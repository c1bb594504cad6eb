const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON that cannot end the element it stands in, whatever its texts hold. */
export const embeddableJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => ESCAPES[letter] ?? letter)

/** Facts for machines in a data block; a browser runs nothing of it, so a policy without scripts lets it stand. */
export const JsonLd = ({ facts }: { facts: Record<string, unknown> }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: embeddableJson({ '@context': 'https://schema.org', ...facts }) }}
  />
)
