import './entrance.css'
import '../SecondFactor/secondFactor.css'

import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import type { ReactNode } from 'react'

import { Logo } from '../Logo'
import { ChoosePassword } from './ChoosePassword'
import { LoginForm } from './LoginForm'
import { RequiredSetUp } from './RequiredSetUp'

const Brand = () => (
  <div className="entrance__brand">
    <Logo />
  </div>
)

const Framed = ({ children }: { children: ReactNode }) => (
  <MinimalTemplate>
    <Brand />
    {children}
  </MinimalTemplate>
)

/** The screen to sign in, in the place of Payload’s own, which knows no second step. */
export const LoginScreen = ({ initPageResult: { req }, searchParams }: AdminViewServerProps) => {
  const goTo = getSafeRedirect({
    fallbackTo: req.payload.config.routes.admin,
    redirectTo: searchParams?.redirect ?? '',
  })
  if (req.user) redirect(goTo)
  return (
    <>
      <Brand />
      <LoginForm goTo={goTo} />
    </>
  )
}

/** The screen that the link of an invitation opens. */
export const InvitationScreen = () => (
  <Framed>
    <ChoosePassword kind="accept-invitation" />
  </Framed>
)

/** The screen that the link of a lost password opens. */
export const NewPasswordScreen = () => (
  <Framed>
    <ChoosePassword kind="reset-password" />
  </Framed>
)

/** The screen to which the server leads whoever must set up a second step first. */
export const SecondFactorScreen = () => (
  <Framed>
    <RequiredSetUp />
  </Framed>
)
