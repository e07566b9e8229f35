import { usePluginData } from '@docusaurus/useGlobalData';
import type { SiteReferences } from './references';

/** Who needs which rule, in the page's language; plugins/published-rules finds it out. */
export const useReferences = (): SiteReferences => usePluginData('published-rules') as SiteReferences;
