// Stands in for the components that Docusaurus writes Markdown with: plain HTML does for reading.
export default {};
