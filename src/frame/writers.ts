// What an answer is taken away with.
export { toMarkdown, toSlackText } from './reportText';
export { saveFile } from './saveFile';
