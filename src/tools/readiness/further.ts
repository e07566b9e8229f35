// What the first answer does not wait for.
export { ReadinessPicture } from './ReadinessPicture';
