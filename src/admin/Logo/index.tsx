import { Mark } from '../Mark'

/** The mark and the name of the program, over the form to sign in. */
export const Logo = () => (
  <div style={{ alignItems: 'center', display: 'flex', gap: '1rem' }}>
    <Mark size={48} />
    <span style={{ fontSize: '2rem', fontWeight: 600 }}>Streekwerk</span>
  </div>
)
