import { describe, expect, it } from 'vitest'
import { extractCasualties } from '../../src/index'
import { PEOPLE } from '../../src/casualties/words/people'

const rolesOf = (text: string): readonly (string | null)[] => extractCasualties(text).map(({ victimRole }) => victimRole)

describe('role of the victims', () => {
  it.each([
    ['A union leader was killed in Oldo.', ['civilian']],
    ['Two church leaders were shot dead in Oldo.', ['civilian']],
    ['A rebel leader was killed in Oldo.', ['militant']],
    ['Twelve suspected cholera patients died in Oldo.', ['civilian']],
    ['Four suspected militants were killed in Oldo.', ['militant']],
    ['Three Hamas hostages were killed in Oldo.', ['civilian']],
    ['Three Hamas fighters were killed in Oldo.', ['militant']],
    ['The captain of the ferry drowned off Oldo.', ['other']],
    ['An army captain was killed in Oldo.', ['military']],
    ['The pilot of a crop duster was killed in Oldo.', ['other']],
    ['A suicide bomber was shot dead in Oldo.', ['attacker']],
    ['Nine suicide victims were buried in Oldo.', ['other']],
    ['A suicide bomber killed himself and eight others in Oldo.', ['attacker', 'other']],
    ['The gunman killed himself and two others in Oldo.', ['militant', 'other']],
    ['A suicide bomber was killed along with eight others in Oldo. Twelve others were wounded.', ['attacker', 'other', 'other']],
    ['A militant was killed and three others were wounded in Oldo.', ['militant', 'militant']]
  ])('%s', (text, roles) => { expect(rolesOf(text)).toEqual(roles) })

  it('is one for every word', () => {
    const roles = new Map<string, string>()
    for (const [role, words] of PEOPLE) {
      for (const word of words.split(' ')) {
        expect(roles.has(word), word).toBe(false)
        roles.set(word, role)
      }
    }
  })
})
