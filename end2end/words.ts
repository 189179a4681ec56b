/** The words on the screens by which a person finds their way, in both languages. */

import { en } from './words/en';
import { es } from './words/es';

export type Lang = 'es' | 'en';

export const LANGS: readonly Lang[] = ['es', 'en'];

export type AxisCode = 'PREV' | 'PERS' | 'PROT';

/** The statuses that the tests report. */
export type Status = 'inProgress' | 'continuous' | 'completed';

/** The filters that the tests choose from. */
export type State = 'overdue' | 'completed';

/** The crimes of the statistical report. */
export type Crime = 'trafficking' | 'smuggling';

/** The sections of the methodology that the tests read. */
export type Section = 'bands' | 'suppression' | 'alignment';

/** What leadership asks, in the order of the overview. */
export type Answer = 'standing' | 'late' | 'working' | 'recent';

/** What can have changed between two days, as far as the tests read it. */
export type Change = 'completed' | 'late' | 'amended';

/** How much time stands apart in the schedule. */
export type TimeUnit = 'month' | 'quarter' | 'year';

/** The figures of a comparison that the tests read. */
export type Compared = 'progress' | 'completed' | 'overdue' | 'leads';

export interface Words {
  skip: string;
  navigation: string;
  otherLanguage: string;
  signIn: string;
  signOut: string;
  myWork: string;
  review: RegExp;
  axes: Record<AxisCode, string>;

  progress: string;
  progressChart: string;
  curve: string;
  curveActual: (percent: number) => string;
  percent: (percent: number) => string;
  statuses: Record<Status, string>;
  states: Record<State, string>;

  answers: Record<Answer, string>;
  howComputed: string;
  overdueFigure: RegExp;
  completedFigure: RegExp;

  /** The day on which the plan is shown. */
  asOf: {
    now: (day: string) => string;
    then: (day: string) => string;
    choose: string;
    day: string;
    show: string;
    back: string;
    notADay: (text: string) => string;
    notYet: (day: string) => string;
    beforeThePlan: (start: string) => string;
  };
  /** The choice of two days. */
  range: {
    from: string;
    to: string;
    show: string;
    notADay: (text: string) => string;
    tooLate: (day: string, latest: string) => string;
    beforeThePlan: (start: string) => string;
    notBefore: (from: string, to: string) => string;
  };
  changes: {
    sinceVisit: string;
    thirtyDays: string;
    quarter: string;
    lists: Record<Change, string>;
    read: string;
  };
  compare: {
    figures: Record<Compared, string>;
    first: string;
    second: string;
    days: (from: string, to: string) => string;
    twice: string;
  };
  chart: { chart: string; table: string };
  schedule: {
    gantts: string;
    units: Record<TimeUnit, string>;
  };
  presentation: {
    previous: string;
    next: string;
    autoAdvance: string;
    completed: string;
    updated: RegExp;
    lost: string;
    recovered: string;
  };

  matrix: string;
  deadline: string;
  weight: string;
  filter: { words: string; status: string; apply: string };
  counted: (chosen: number, all: number) => string;
  noneOf: (all: number) => string;

  evidenceLink: string;
  amendments: string;
  amend: { heading: string; reason: string; adaptive: string; save: string; done: string };

  login: string;
  password: string;

  reportOn: (activity: string) => string;
  report: {
    status: string;
    percent: string;
    narrative: string;
    evidence: string;
    send: string;
    sent: (activity: string) => string;
  };
  draft: { saved: string; restored: string; discard: string };
  returned: string;

  reviewNow: string;
  reviewNote: string;
  validate: string;
  return: string;
  validated: string;
  wasReturned: string;

  asTable: string;
  halfYear: (half: 1 | 2, year: number) => string;
  /** What figures count. */
  counts: {
    whole: string;
    trafficking: string;
    smuggling: string;
    women: string;
    men: string;
    unknownSex: string;
    minors: string;
    adults: string;
  };
  withheld: string;
  indicators: {
    results: string;
    axis: string;
    counted: (chosen: number, all: number) => string;
    observations: string;
    value: string;
    enter: string;
    differBy: (by: number) => string;
  };
  entry: {
    period: string;
    source: string;
    by: string;
    bySex: string;
    change: string;
    total: string;
    sum: (sum: number) => string;
    matches: string;
    send: string;
    sent: string;
    doesNotAddUp: (parts: number, total: number) => string;
  };
  figures: {
    template: string;
    faults: string;
    row: (file: string, row: number) => string;
    sent: string;
  };
  importing: {
    file: string;
    upload: string;
    holds: (column: string, heading: string) => string;
    seeChanges: string;
    summary: string;
    rows: string;
    changes: string;
    means: (name: string) => string;
    useInstitutions: string;
    apply: (changes: number) => string;
    applied: (file: string, created: number, changed: number) => string;
    confirmUndo: string;
    undone: (file: string) => string;
    noHeader: string;
  };
  reports: {
    workbook: RegExp;
    table: RegExp;
    brief: string;
    archival: string;
    period: string;
    language: string;
    day: string;
    preview: string;
    activities: string;
    download: string;
    keep: string;
    nothing: string;
    briefLost: string;
    build: string;
    tables: string;
    forExcel: (table: string) => string;
  };
  tokens: {
    label: string;
    agency: string;
    reading: string;
    sendingSome: string;
    chooseIndicators: string;
    sendingOf: (codes: string) => string;
    make: string;
    confirmRevoke: string;
    revoked: (label: string) => string;
    isRevoked: RegExp;
    chooseAgency: string;
  };
  statistics: {
    title: (period: string) => string;
    period: string;
    show: string;
    table: (period: string) => string;
    crimes: Record<Crime, string>;
    notAPeriod: (text: string) => string;
  };
  alignment: {
    targets: string;
    target: (code: string) => string;
    activities: RegExp;
    indicators: RegExp;
    method: string;
  };
  method: Record<Section, string>;
  smallestGroup: (people: number) => string;

  notFound: string;
  forbidden: string;
  oneFieldNeedsAttention: string;
  percentFault: string;
  deadlineFault: string;
  conflict: string;
  unreachable: string;
}

export const WORDS: Record<Lang, Words> = { es, en };
