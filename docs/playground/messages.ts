import type { Story, Zone } from '../../src/types'

/** What the page asks of the worker; the answer carries the same number, so that a late one can be dropped. */
export interface Question { readonly number: number, readonly text: string, readonly published: string | null, readonly zones: readonly Zone[] | null }

export interface Answer { readonly number: number, readonly story: Story, readonly html: string, readonly milliseconds: number }
