// What is fetched when there is a link in the address.
export { CaseBanner } from './CaseBanner';
export { viewOf } from './viewOf';
