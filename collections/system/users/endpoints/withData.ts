import { addDataAndFileToRequest, addLocalesToRequestFromData, type Endpoint } from 'payload'

/** Endpoints that read what was sent as Payload’s own do: JSON, or a form with the field _payload. */
export const withData = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    return endpoint.handler(req)
  },
})
