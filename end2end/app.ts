/** The application as one person meets it in one tab: every page, in one language. */

import type { Page } from '@playwright/test';

import { ActivitiesPage } from './pages/activities';
import { ActivityPage } from './pages/activity';
import { AlignmentPage } from './pages/alignment';
import { AxisPage } from './pages/axis';
import { ChangesPage } from './pages/changes';
import { Chart } from './pages/chart';
import { ComparePage } from './pages/compare';
import { EntryPage } from './pages/entry';
import { FiguresUploadPage } from './pages/figuresUpload';
import { Header } from './pages/header';
import { ImportingPage } from './pages/importing';
import { IndicatorPage } from './pages/indicator';
import { IndicatorsPage } from './pages/indicators';
import { MethodologyPage } from './pages/methodology';
import { MyWorkPage } from './pages/myWork';
import { OverviewPage } from './pages/overview';
import { PresentationPage } from './pages/presentation';
import { PublicPage } from './pages/publicPage';
import { ReportsPage } from './pages/reports';
import { ReviewPage } from './pages/review';
import { Ribbon } from './pages/ribbon';
import { SchedulePage } from './pages/schedule';
import { SignInPage } from './pages/signIn';
import { Site } from './pages/site';
import { StatisticsPage } from './pages/statistics';
import { TokensPage } from './pages/tokens';
import type { AxisCode, Lang, Words } from './words';

export class App {
  readonly site: Site;
  readonly header: Header;
  readonly ribbon: Ribbon;
  readonly overview: OverviewPage;
  readonly activities: ActivitiesPage;
  readonly schedule: SchedulePage;
  readonly changes: ChangesPage;
  readonly compare: ComparePage;
  readonly presentation: PresentationPage;
  readonly publicPage: PublicPage;
  readonly signIn: SignInPage;
  readonly myWork: MyWorkPage;
  readonly review: ReviewPage;
  readonly indicators: IndicatorsPage;
  readonly entry: EntryPage;
  readonly figuresUpload: FiguresUploadPage;
  readonly importing: ImportingPage;
  readonly reports: ReportsPage;
  readonly tokens: TokensPage;
  readonly statistics: StatisticsPage;
  readonly alignment: AlignmentPage;
  readonly methodology: MethodologyPage;

  constructor(page: Page, lang: Lang, isAlive = true) {
    this.site = new Site(page, lang, isAlive);
    this.header = new Header(this.site);
    this.ribbon = new Ribbon(this.site);
    this.overview = new OverviewPage(this.site);
    this.activities = new ActivitiesPage(this.site);
    this.schedule = new SchedulePage(this.site);
    this.changes = new ChangesPage(this.site);
    this.compare = new ComparePage(this.site);
    this.presentation = new PresentationPage(this.site);
    this.publicPage = new PublicPage(this.site);
    this.signIn = new SignInPage(this.site);
    this.myWork = new MyWorkPage(this.site);
    this.review = new ReviewPage(this.site);
    this.indicators = new IndicatorsPage(this.site);
    this.entry = new EntryPage(this.site);
    this.figuresUpload = new FiguresUploadPage(this.site);
    this.importing = new ImportingPage(this.site);
    this.reports = new ReportsPage(this.site);
    this.tokens = new TokensPage(this.site);
    this.statistics = new StatisticsPage(this.site);
    this.alignment = new AlignmentPage(this.site);
    this.methodology = new MethodologyPage(this.site);
  }

  get words(): Words {
    return this.site.words;
  }

  axis(code: AxisCode): AxisPage {
    return new AxisPage(this.site, code);
  }

  activity(code: string): ActivityPage {
    return new ActivityPage(this.site, code);
  }

  indicator(code: string): IndicatorPage {
    return new IndicatorPage(this.site, code);
  }

  /** A chart of the gallery, by the name that it has in addresses. */
  chart(name: string): Chart {
    return new Chart(this.site, name);
  }
}
