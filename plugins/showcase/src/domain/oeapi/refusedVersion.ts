/** The versions that are spoken. */
export const VERSIONS = ['6.0'] as const

/**
 * The version that a request asks for in its Accept header when it is another than is spoken, as `application/json;
 * version=5`; null when it may be answered.
 */
export const refusedVersion = (accept: string | undefined): string | null => {
  const [, version] = /;\s*version="?([\w.-]{1,20})/i.exec((accept ?? '').slice(0, 500)) ?? []
  return version === undefined || /^6(?:\.|$)/.test(version) ? null : version
}
