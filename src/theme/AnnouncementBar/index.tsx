import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import { changesPath } from '../../mdx/paths';
import { siteDay, siteRecords } from '../../mdx/siteRules';
import { useLocale } from '../../mdx/useLocale';
import { changesBetween } from '../../rules';
import { previewText } from './text';

/** On every page of a preview, that it is one; the site as it is published has no bar here. */
export default function AnnouncementBar(): ReactNode {
  const locale = useLocale();
  const words = previewText[locale];
  const { preview, present } = siteDay;
  if (preview === null) {
    return null;
  }
  const changed = changesBetween(present, preview, siteRecords).length;
  return (
    <aside aria-label={words.label} className="preview-bar">
      <strong>{words.preview(formatDate(preview, locale))}</strong>{' '}
      {changed === 0 ? words.same : words.changed(formatNumber(changed, locale))}{' '}
      <Link to={changesPath}>{words.link}</Link>
    </aside>
  );
}
