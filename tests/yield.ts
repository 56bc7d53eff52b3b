import { afterEach } from 'vitest'

// Tests here are synchronous: without a turn of the event loop between them a long file, on a busy machine, would not hear from the runner for
// a minute, and fail.
afterEach(() => new Promise(resolve => setImmediate(resolve)))
