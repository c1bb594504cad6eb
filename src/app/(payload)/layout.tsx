import '@payloadcms/next/css'
import './panel.css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { isPanelCall } from '../../admin/panelCall'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  if (!isPanelCall(call)) notFound()
  const { args, name } = call
  return handleServerFunctions({ args, config, importMap, name })
}

/** The frame of the admin panel; Payload draws everything inside it. */
const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
