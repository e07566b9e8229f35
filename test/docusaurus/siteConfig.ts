// Stands in for the configuration that Docusaurus hands to its pages: the rules of the first edition.
export default { baseUrl: '/', customFields: {} };
