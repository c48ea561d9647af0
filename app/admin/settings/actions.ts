'use server';

import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { writeAnalytics } from '@/lib/settings/analytics/write-analytics';
import { writeArticleSettings } from '@/lib/settings/articles/write-article-settings';
import { FEED_ITEMS } from '@/lib/settings/feeds/schema';
import { writeFeedSettings } from '@/lib/settings/feeds/write-feed-settings';
import { writeLegal } from '@/lib/settings/legal/write-legal';
import { sendTestMail, type Tested } from '@/lib/settings/mail/send-test-mail';
import { writeRobots } from '@/lib/settings/robots/write-robots';
import { NETWORKS } from '@/lib/settings/share/schema';
import { writeShare } from '@/lib/settings/share/write-share';
import { writeSite } from '@/lib/settings/write-site';
import { linesOf, savedOr } from './refused';

const BASE = '/admin/settings';

export const saveSite = memberFormAction<Refusal>(async (viewer, form) => {
  const { site: text } = (await currentSite()).words.settings;
  const wrong = {
    title: text.wrongTitle,
    description: text.wrongDescription,
    timeZone: text.wrongTimeZone,
    logoId: text.wrongLogo,
    shareId: text.wrongLogo,
  };
  return savedOr(form, BASE, (values) => writeSite(viewer, values), wrong);
});

export const saveArticles = memberFormAction<Refusal>(async (viewer, form) =>
  savedOr(
    form,
    `${BASE}/articles`,
    ({ authorsPublish }) => writeArticleSettings(viewer, { authorsPublish: authorsPublish === 'yes' }),
    {},
  ),
);

export const saveShare = memberFormAction<Refusal>(async (viewer, form) =>
  savedOr(
    form,
    `${BASE}/articles`,
    (values) => writeShare(viewer, { networks: NETWORKS.filter((network) => values[network] === 'yes') }),
    {},
  ),
);

export const saveFeeds = memberFormAction<Refusal>(async (viewer, form) => {
  const { feeds } = (await currentSite()).words.settings;
  return savedOr(
    form,
    `${BASE}/feeds`,
    ({ full, items }) =>
      writeFeedSettings(viewer, { full: full === 'full', items: items ? Number(items) : Number.NaN }),
    { items: feeds.wrongItems(...FEED_ITEMS) },
  );
});

export const saveRobots = memberFormAction<Refusal>(async (viewer, form) => {
  const { robots } = (await currentSite()).words.settings;
  return savedOr(
    form,
    `${BASE}/robots`,
    ({ index, lines }) => writeRobots(viewer, { index: index === 'yes', lines: linesOf(lines) }),
    { lines: robots.wrongLines },
  );
});

export const saveAnalytics = memberFormAction<Refusal>(async (viewer, form) =>
  savedOr(
    form,
    `${BASE}/analytics`,
    ({ counts }) => writeAnalytics(viewer, { counts: counts === 'yes' }),
    {},
  ),
);

export const saveLegal = memberFormAction<Refusal>(async (viewer, form) => {
  const { legal } = (await currentSite()).words.settings;
  const needed = Object.keys(legal.fields).map((name) => [name, legal.needed]);
  return savedOr(
    form,
    `${BASE}/legal`,
    ({ showsNotice, showsPrivacy, ...values }) =>
      writeLegal(viewer, {
        ...values,
        showsNotice: showsNotice === 'yes',
        showsPrivacy: showsPrivacy === 'yes',
      }),
    Object.fromEntries(needed),
  );
});

export const testMail = memberFormAction<Tested>(async (viewer) => sendTestMail(viewer));
