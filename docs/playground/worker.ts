import { extract, toHtml } from '../../src/index'
import type { Answer, Question } from './messages'

const scope = self as unknown as { onmessage: (event: MessageEvent<Question>) => void, postMessage: (answer: Answer) => void }

scope.onmessage = ({ data: { number, text, published, zones } }) => {
  const start = performance.now()
  const story = extract(text, { ...(published ? { published } : {}), ...(zones ? { zones } : {}) })
  scope.postMessage({ number, story, html: toHtml(text, story), milliseconds: performance.now() - start })
}
