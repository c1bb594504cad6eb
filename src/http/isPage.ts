const notAPage = /^\/(?:(?:api|admin|_next|media|preview)(?:[/?]|$)|(?:healthz|readyz|metrics)(?:[/?]|$))/i

/** Whether an address belongs to the public site, whose answers depend on the address alone. */
export const isPage = (url: string): boolean => !notAPage.test(url)
