import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Documents whose address is their own, and the section they are read in. */
const OWN_ADDRESS: Readonly<Record<string, string>> = {
  '/coaching-certifieringsprogram-2025': '/bli-coach',
  '/medarbetarutvecklingsplan-2025': '/medarbetare',
};

/** The section of the page being read, as the first part of its path; `/` on the front page. */
export function useSection(): string {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const first = `/${useLocation().pathname.slice(baseUrl.length).split('/')[0] ?? ''}`;
  return OWN_ADDRESS[first] ?? first;
}
