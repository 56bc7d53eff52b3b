export { resolveOrganizations } from './organizations'
export { resolvePeople } from './people'
