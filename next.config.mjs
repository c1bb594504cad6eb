import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  // The admin panel is the only thing Next serves; everything else is Express.
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: ['127.0.0.1'],
  images: { unoptimized: true },
  // `npm run check` and the test suite type-check the whole tree; the build does not do it twice.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
