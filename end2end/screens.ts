/** The screens, each with whoever sees it. */

import type { App } from './app';
import { BY_INSTITUTIONS, BY_QUARTERS } from './matrices';
import type { Account } from './sessions';

export interface Screen {
  name: string;
  account?: Account;
  /** What the browser says on its console about such a page. */
  console?: RegExp;
  open: (app: App) => Promise<unknown>;
}

const overview: Screen = { name: 'overview', open: (app) => app.overview.open() };
const overviewThen: Screen = {
  name: 'overview-then',
  open: (app) => app.overview.open('2019-06-30'),
};
const prevention: Screen = { name: 'axis-prevention', open: (app) => app.axis('PREV').open() };
const detection: Screen = { name: 'axis-detection', open: (app) => app.axis('PERS').open() };
const protection: Screen = { name: 'axis-protection', open: (app) => app.axis('PROT').open() };
const activities: Screen = { name: 'activities', open: (app) => app.activities.open() };
const activity: Screen = { name: 'activity', open: (app) => app.activity('5.10').open() };
const institutions: Screen = { name: 'institutions', open: (app) => app.site.open('instituciones') };
const institution: Screen = {
  name: 'institution',
  open: (app) => app.site.open('instituciones/MMUJER'),
};
const schedule: Screen = { name: 'schedule', open: (app) => app.schedule.open() };
const changes: Screen = { name: 'changes', open: (app) => app.changes.open() };
const compare: Screen = { name: 'compare', open: (app) => app.compare.open() };
const presentation: Screen = { name: 'presentation', open: (app) => app.presentation.open() };
const publicPage: Screen = { name: 'public', open: (app) => app.publicPage.open() };
const indicators: Screen = { name: 'indicators', open: (app) => app.indicators.open() };
const indicator: Screen = { name: 'indicator', open: (app) => app.indicator('INV-T').open() };
const statistics: Screen = { name: 'statistics', open: (app) => app.statistics.open() };
const alignment: Screen = { name: 'alignment', open: (app) => app.alignment.open() };
const methodology: Screen = { name: 'methodology', open: (app) => app.methodology.open() };
const signIn: Screen = { name: 'sign-in', open: (app) => app.signIn.open() };
const myWork: Screen = {
  name: 'my-work',
  account: 'mmujer',
  open: (app) => app.myWork.openForm('5.10'),
};
const review: Screen = {
  name: 'review',
  account: 'secretaria',
  open: (app) => app.review.open(),
};
const entry: Screen = {
  name: 'entry',
  account: 'secretaria',
  open: (app) => app.entry.open('VICT', 'sex'),
};
const reports: Screen = {
  name: 'reports',
  account: 'socio',
  open: (app) => app.reports.open('?axis=PREV&agency=MMUJER'),
};
const imports: Screen = {
  name: 'imports',
  account: 'secretaria',
  open: (app) => app.importing.open(),
};
const importColumns: Screen = {
  name: 'import-columns',
  account: 'secretaria',
  open: async (app) => {
    await app.importing.open();
    await app.importing.upload(BY_QUARTERS);
  },
};
const importReview: Screen = {
  name: 'import-review',
  account: 'secretaria',
  open: async (app) => {
    await app.importing.open();
    await app.importing.upload(BY_INSTITUTIONS);
    await app.importing.seeChanges();
  },
};
const figuresUpload: Screen = {
  name: 'figures-upload',
  account: 'mmujer',
  open: (app) => app.figuresUpload.open(),
};
const tokens: Screen = {
  name: 'tokens',
  account: 'secretaria',
  open: (app) => app.tokens.open(),
};
const amendment: Screen = {
  name: 'amendment',
  account: 'secretaria',
  open: (app) => app.activity('5.10').openAmendForm(),
};
const notFound: Screen = {
  name: 'not-found',
  console: /status of 404/,
  open: (app) => app.site.open('actividades/9.99'),
};

export const EVERY_SCREEN: readonly Screen[] = [
  overview,
  overviewThen,
  prevention,
  detection,
  protection,
  activities,
  activity,
  institutions,
  institution,
  schedule,
  changes,
  compare,
  presentation,
  publicPage,
  indicators,
  indicator,
  statistics,
  alignment,
  methodology,
  signIn,
  myWork,
  review,
  entry,
  reports,
  imports,
  importColumns,
  importReview,
  figuresUpload,
  tokens,
  amendment,
  notFound,
];

/** Those that are looked at in both languages. */
export const MAIN_SCREENS: readonly Screen[] = [
  overview,
  protection,
  activity,
  schedule,
  changes,
  presentation,
  publicPage,
  indicator,
  statistics,
  signIn,
  myWork,
  review,
];

/** Those that are kept as pictures. */
export const PICTURED_SCREENS: readonly Screen[] = [
  overview,
  overviewThen,
  protection,
  activity,
  institutions,
  institution,
  schedule,
  changes,
  compare,
  presentation,
  publicPage,
  indicators,
  indicator,
  statistics,
  alignment,
  methodology,
  myWork,
  review,
  entry,
  reports,
  imports,
  importColumns,
  importReview,
  figuresUpload,
  signIn,
];
