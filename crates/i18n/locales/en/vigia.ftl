## The product and the frame of every page

product = Vigía
language-name = English
skip-to-content = Skip to content
menu = Menu
navigation = Main navigation
navigation-menu = Navigation menu
nav-overview = Overview
nav-activities = Activities
nav-statistics = Statistics
nav-institutions = Institutions
nav-my-work = My work
nav-review = Review ({ $count })
sign-in = Sign in
sign-out = Sign out
ribbon-day = Demonstration: the plan is shown as of { $day }.
banner-label = Where each row comes from
banner-documented = has a published source.
banner-illustrative = is an illustrative row: its dates, budget and progress are invented.
footer-cite = How to cite: { $title }, monitored with Vigía as of { $day }, revision { $revision }.
footer-victims = Vigía keeps aggregate figures only: nothing in it can identify a victim.
to-overview = Go to the plan's overview
choose = Choose one

## Words of the domain

status-not-started = Not started
status-in-progress = In progress
status-continuous = Continuous
status-completed = Completed
status-suspended = Suspended
status-cancelled = Cancelled
count-not-started = { $count ->
    [one] 1 not started
   *[other] { $count } not started
}
count-in-progress = { $count ->
    [one] 1 in progress
   *[other] { $count } in progress
}
count-continuous = { $count ->
    [one] 1 continuous
   *[other] { $count } continuous
}
count-completed = { $count ->
    [one] 1 completed
   *[other] { $count } completed
}
count-suspended = { $count ->
    [one] 1 suspended
   *[other] { $count } suspended
}
count-cancelled = { $count ->
    [one] 1 cancelled
   *[other] { $count } cancelled
}
concern-overdue = Overdue
concern-at-risk = At risk
state-owes-report = Owes a report
concern-due-soon = Due soon
days-overdue = { $days ->
    [one] 1 day overdue
   *[other] { $days } days overdue
}
days-left = { $days ->
    [0] Due today
    [one] Due tomorrow
   *[other] Due in { $days } days
}
course-finished = Finished
course-normal = Normal progress
course-alert = Alert of possible delay
course-stopped = Stopped or delayed
course-line = Standing: { $course }
band-behind = Behind what is expected
band-on-track = As expected
band-ahead = Ahead of what is expected
basis-reported = Percentage from the last validated report.
basis-completed = Completed: counts 100%.
basis-not-started = No progress reported: counts 0%.
basis-runs-as-planned = Continuous with no percentage reported: counts what is expected.
basis-kept-last = The last report gives no percentage: the earlier one is kept.
basis-never-given = No report gives a percentage: counts 0%.
membership-chair = Chairs CITIM
membership-member = Member of CITIM
membership-collaborator = Collaborator
provenance-documented = Documented
provenance-illustrative = Example
provenance-reported = Reported
review-submitted = Under review
review-returned = Returned
review-validated = Validated
event-loaded = Entered with the plan's files
event-reloaded = Updated from the plan's files
event-report-submitted = A report was submitted
event-report-returned = A report was returned
event-report-validated = A report was validated
event-amended = The activity was amended
event-imported = Changed by an imported matrix
event-import-undone = An import was undone
actor-plan-files = Plan files
actor-secretariat = Secretariat ({ $agency })
reason-adaptive-management = Adaptive management
reason-budget = Budget
reason-legal-change = Legal change
reason-emergency = Emergency
reason-correction = Correction
reason-other = Another reason
role-secretariat = Secretariat
role-member = Member
role-leadership = Leadership
role-partner = Partner

## Overview

summary-behind = As of { $day }, { $elapsed } of the plan's time has passed. The plan stands at { $actual }, behind the { $expected } expected.
summary-on-track = As of { $day }, { $elapsed } of the plan's time has passed. The plan stands at { $actual }, in line with the { $expected } expected.
summary-ahead = As of { $day }, { $elapsed } of the plan's time has passed. The plan stands at { $actual }, ahead of the { $expected } expected.
summary-empty = As of { $day }, { $elapsed } of the plan's time has passed. The plan has no activities yet.
kpi-progress = Progress
kpi-completed = Completed
kpi-overdue = Overdue
kpi-owed = Reports owed
kpi-owed-agencies = { $count ->
    [one] by 1 institution
   *[other] by { $count } institutions
}
kpi-elapsed = Time elapsed
kpi-elapsed-until = until { $end }
of-total = of { $total }
overdue-count = { $count ->
    [one] 1 activity overdue
   *[other] { $count } activities overdue
}
overdue-none = No activity is overdue.
coming-heading = Next deadlines
coming-none = No deadline is left.
list-all = See all { $count }
owed-note = Open activities with no validated report in the last { $days } days.
about-heading = About the plan
about-period = In force from { $start } to { $end }.

## Figures and how they are made

progress-actual = Actual
progress-expected = Expected
progress-expected-value = { $percent } expected
how-computed = How this is computed
formula-roll-up = Progress = Σ(weight × progress) ÷ Σ(weight) over the activities themselves; cancelled ones do not count.
formula-roll-up-inputs = Here: { $counted } activities with a total weight of { $weight }; { $cancelled } cancelled and left out. Actual { $actual }%, expected { $expected }%.
formula-expected = What is expected grows in a straight line from each activity's start to its deadline: 0% before, 100% after.
formula-no-percent = Where no percentage is reported: completed counts 100%, not started 0%, continuous what is expected, in progress the last known one.
fulfilment-heading = Fulfilment
fulfilment-rates = { $strict } strict · { $broad } broad
formula-fulfilment = Strict = completed ÷ (all − cancelled). Broad = (completed + continuous + in progress) ÷ (all − cancelled). Here: { $completed } completed, { $underway } continuous or in progress, { $counted } counted, { $cancelled } cancelled.
percent-not-given = no percentage

## Charts

chart-bullet-title = Actual beside expected progress
chart-bullet-description = Actual progress { $actual }; expected { $expected }.
chart-status-title = Activities by status
chart-curve-title = Progress through time: { $axis }
chart-curve-actual = Actual { $percent }
chart-curve-description = On { $day } actual progress is { $actual } and expected progress { $expected }.
chart-actual-expected = { $actual } · expected { $expected }
chart-axes-title = Actual against expected progress, by axis
chart-axes-note = The bar is actual progress; the mark is what is expected by the date.
chart-axes-tip = { $name }: actual { $actual }, expected { $expected }, { $counted } activities.
chart-whole-plan = The whole plan
chart-no-activities = The plan has no activities to show yet.
column-axis = Axis
column-activities = Activities
chart-no-data = There are no data yet.
chart-missing = The chart could not be drawn. The table has the same figures.
curve-note = What was known at the end of each month, from validated reports.
as-table = Show as a table

## Matrix and filters

matrix-caption = Activity matrix
programme-heading = Programme { $code } · { $name }
programme-objective = Objective:
programme-result = Expected result:
column-code = Code
column-activity = Activity
column-lead = Lead
column-partners = Partners
column-start = Start
column-deadline = Deadline
column-status = Status
column-progress = Progress
column-alignment = Alignment
column-verification = Means of verification
column-day = Day
with-partners = with
originally = before
verification-list = Verification: { $list }
tag-sdg = SDG { $code }
tag-gcm = GCM { $code }
filter-heading = Filters
filter-words = Search
filter-agency = Institution
filter-status = Status
filter-sdg = SDG
filter-gcm = Global Compact (GCM)
filter-from = Deadline from
filter-to = Deadline to
filter-all = Any
filter-apply = Filter
filter-clear = Clear filters
filter-count = { $chosen ->
    [0] None of the { $all } activities matches. Clear a filter.
    [one] 1 of { $all } activities
   *[other] { $chosen } of { $all } activities
}
filter-fault = “{ $value }” is not a value of the filter { $name }, so it was not applied. Choose one from the list.
day-hint = dd/mm/yyyy

## Activity

facts-heading = About the activity
field-weight = Weight
weight-of-five = { $weight } of 5
field-budget = Budget
field-milestones = Milestones
field-source = Source
alignment-note = Reference alignment: what it contributes to, not a commitment.
reports-heading = Progress reports
reports-none = There are no reports yet.
reported-by = Reported by { $agency }.
source-example = Example row, written to show the product.
source-line = Source: { $title } ({ $publisher }).
evidence-link = See the evidence
record-heading = What changed, when and by whom
amendments-heading = Amendments
amend-heading = Amend this activity
amend-note = The original value stays visible, with the date and the reason.
amend-target-heading = Amend a target
amend-target-which = Target
amend-target-value = New value
fault-target = Choose a target from the list.
fault-target-equals-baseline = The target equals the baseline: there would be nothing to achieve. Type another value.
amend-reason = Reason
amend-reason-text = If another reason, which one?
amend-submit = Save the amendment
amended-done = The amendment was recorded and holds from today.

## Institutions

institutions-lead = What each institution leads and shares, and how it stands.
column-institution = Institution
column-leads = Leads
column-shares = Shares
column-done = Completed
column-late = Overdue
column-never = Never reported
column-owed = Reports owed
institution-summary = Leads { $leads } and shares { $shares }. Of those it leads: { $done } completed, { $late } overdue, { $owed } owing a report.
institution-leads = Activities it leads
institution-shares = Activities it shares

## My work

my-work-lead = Your institution's activities, the most urgent first.
my-work-none = Your institution leads no activity of this plan.
my-work-members-only = This page is for accounts of institutions that report progress.
report-progress = Report progress
report-progress-on = Report progress on { $code }
never-reported = never reported
last-report = last report: { $day }
deadline-line = deadline: { $day }
report-heading = Report on { $code } { $title }
report-day = Date of the report
report-percent = Progress (%)
report-percent-hint = From 0 to 100. Leave it empty where it cannot be measured.
report-narrative = What was done
report-narrative-hint = In a few sentences, without data on victims.
report-evidence = Link to the evidence
report-evidence-hint = Optional: the address of a page or document.
report-submit = Send for review
report-sending = Sending…
report-sent = The report on { $code } was sent. It will count once the secretariat validates it.
draft-restored = We restored what you had written on this device.
draft-discard = Discard it
draft-saved = Draft saved on this device

## Review

review-title = Reports to review
review-lead = A report counts in the official figures once it is validated.
review-none = There are no reports to review.
review-now = Official figure now
review-note = Note from the secretariat:
review-note-label = Note to the institution, if returned
review-validate = Validate
review-return = Return
review-done-validated = The report was validated and counts now.
review-done-returned = The report was returned with your note.

## Sign in

sign-in-note = For members of CITIM, the secretariat, leadership and partners. What is published can be seen without signing in.
sign-in-login = User name
sign-in-password = Password
sign-in-failed = The user name and the password do not match. Check both and try again.

## What could not be done

not-found-title = This page does not exist
not-found-text = The address matches no page of the plan. The code or the language may be misspelt.
forbidden-title = This page is not for your account
refusal-invalid = { $count ->
    [one] One field needs attention. Nothing was saved; correct it and send again.
   *[other] { $count } fields need attention. Nothing was saved; correct them and send again.
}
refusal-signed-out = Your session has ended. What you wrote is still here: sign in in another tab and send again.
refusal-session-ended = Your session had ended. What you wrote is still here: check it and send it again.
refusal-not-yours = This activity is led by { $agency }: only its accounts can report on it.
refusal-secretariat-only = Only the plan's secretariat can do this.
refusal-not-found = The plan, activity or report does not exist. Go back to the list and choose again.
refusal-conflict = Somebody changed it first: you started from version { $yours } and version { $current } is current. Nothing was saved; look at what is new in another tab and send again.
refusal-changed = Somebody changed it while you were writing. Nothing was saved; look at what is new in another tab and send again.
refusal-nothing-changes = Nothing changes with those values. Change the deadline, the weight or the lead institution.
refusal-unavailable = The system could not save it just now. What you wrote is still here; try again in a minute.
refusal-unreachable = The server could not be reached. What you wrote is saved on this device; try again.
refusal-too-large = What was sent is too large. Nothing was saved; shorten the text and send again.
refusal-malformed = The form arrived incomplete. Nothing was saved; open the page again and send again.
refusal-other-origin = The request came from another site and was not accepted. Open the page here and send again.
unavailable-title = Vigía cannot answer now
unavailable-text = The database does not respond. Nothing is lost; try again in a minute.
fault-day = Write the day like this: 30/11/2019.
fault-day-in-future = The date of the report cannot lie in the future.
fault-status = Choose a status from the list.
fault-percent = Progress is a whole number from 0 to 100.
fault-completed-below-full = A completed activity stands at 100%.
fault-not-started-above-zero = An activity that has not started stands at 0%.
fault-narrative-empty = Say in a sentence what was done.
fault-narrative-too-long = The text cannot be longer than { $max } characters.
fault-evidence = The link starts with https:// and has no spaces.
fault-note = To return a report, write what is missing.
fault-decision = Choose to validate or to return.
fault-deadline-before-start = The deadline cannot be earlier than the start, { $start }.
fault-weight = The weight is a number from 1 to 5.
fault-agency = Choose an institution from the list.
fault-reason = Choose a reason from the list.
fault-reason-text = Write what the other reason is.
fault-reason-too-long = The reason cannot be longer than { $max } characters.

## Indicators

indicators-title = Indicators
indicators-lead = What changed with the plan, by the official source of each indicator and beside its target. Activities say what was done, indicators what came of it. They are never blended into one figure.
indicators-bands-heading = Indicators by band
indicators-of-total = of { $total } indicators
indicators-not-reporting-none = Every indicator has a baseline, a target and an official value.
indicators-not-reporting-note = { $count ->
    [one] 1 of { $total } indicators is not reporting and counts in no band: { $reasons }.
   *[other] { $count } of { $total } indicators are not reporting and count in no band: { $reasons }.
}
indicators-formula = Band = actual ÷ expected (expected ÷ actual where the indicator should fall): less than { $behind } is behind; { $ahead } or more is ahead; as expected in between.
indicators-filter-axis = Axis
indicators-filter-band = Band
indicators-count = { $chosen ->
    [0] None of the { $all } indicators matches. Clear a filter.
    [one] 1 of { $all } indicators
   *[other] { $chosen } of { $all } indicators
}
indicators-results = List of indicators
indicators-table-caption = Indicators of the axis { $axis }
indicators-none = This plan has no indicators yet.
indicator-column-name = Indicator
indicator-column-trend = Official series
indicator-column-latest = Latest official value
indicator-column-target = Target
indicator-column-achievement = Achievement
indicator-column-band = Band
indicator-column-period = Period
indicator-column-value = Value
indicator-column-source = Source
indicator-column-dimensions = What it counts
indicator-column-note = Note
indicator-column-original = Original target
indicator-column-changes = Amendments
indicator-not-reporting = Not reporting
indicator-no-value = no value
indicator-withheld = withheld
indicator-whole = the total
indicator-official = official source
indicator-rate-value = { $value } per { $per }
indicator-parts = { $numerator } of { $denominator }
indicator-points = { $value } percentage points
indicator-unit = Unit: { $unit }
indicator-not-computable = not computable
indicator-answer = { $when } the official source recorded { $value }; the target was { $target } (achievement: { $percent }).
indicator-answer-open = { $when } the official source recorded { $value }; the target was { $target }. The achievement is not computed because { $reason }.
indicator-answer-expected = That value covers only part of the target's period; { $expected } was expected for it.
indicator-answer-latest = { $when } the official source recorded { $value }.
indicator-answer-small = { $when } the official source recorded fewer than { $smallest }; the exact figure is not published.
indicator-answer-withheld = { $when } the figure of the official source is withheld.
indicator-answer-none = The official source gives no value yet.
indicator-chart-heading = What each source says
indicator-chart-note = The heavy line is the official source; the others are shown beside it and never averaged. What is withheld is not drawn.
indicator-chart-title = { $name }: what each source says
indicator-chart-line = { $source } ({ $cell })
indicator-chart-target = Target
indicator-chart-baseline = Baseline
indicator-chart-description-line = { $source }: { $value } ({ $period })
indicator-spark-title = Official series of { $code }
indicator-spark-description = { $first } ({ $from }); { $last } ({ $to }).
indicator-observations-caption = Observations that stand, the latest first
indicator-how = How is this computed?
indicator-explain-formula = Achievement = (actual − baseline) ÷ (target − baseline). It is signed, so it holds for what should fall too.
indicator-explain-baseline = Baseline: { $value } ({ $period }). Source: { $source }.
indicator-explain-baseline-missing = There is no baseline: { $reason }
indicator-explain-inputs = Here, for { $period }: actual { $value }, target { $target }, expected { $expected }.
indicator-explain-result = ({ $actual } − { $baseline }) ÷ ({ $target } − { $baseline }) = { $raw }. On screen it is capped to between 0 and 100%: { $shown }.
indicator-explain-not-computable = The achievement is not computed because { $reason }.
indicator-explain-band = Band: actual ÷ expected = { $ratio }. Below { $behind } is behind what is expected; { $ahead } or more is ahead.
indicator-explain-band-decrease = It should fall, so the band is expected ÷ actual = { $ratio }. Below { $behind } is behind what is expected; { $ahead } or more is ahead.
indicator-explain-band-zero = Band: one of the two terms of the quotient is zero. Where nothing was expected, having nothing is as expected.
indicator-explain-source = The actual value is always that of the official source: { $source }.
indicator-disagreements-heading = Where sources disagree
indicator-disagreements-note = No source is corrected: one is official and all of them stay visible.
indicator-disagreements-none = No source gives a different value for the same period.
indicator-disagreement-spread = They differ by { $by }.
indicator-disagreement-why = Why they may differ:
indicator-corrections-heading = Corrections
indicator-corrections-note = The earlier value stays visible beside the one that corrected it.
indicator-correction-on = corrected on { $day }
indicator-targets-heading = Targets
indicator-targets-none = It has no targets.
indicator-targets-caption = Targets by period
indicator-target-unchanged = unchanged
indicator-facts-heading = About the indicator
indicator-field-measure = Measure
indicator-field-unit = Unit
indicator-field-direction = Direction
indicator-field-cumulation = Cumulation
indicator-field-frequency = Frequency
indicator-field-official = Official source
indicator-field-crime = Crime
indicator-field-method = Method
indicator-field-activities = Activities meant to move it
indicator-field-alignment = Reference alignment
indicator-activities-none = No activity is linked.
indicator-note-detection = SDG indicator 16.2.2 counts detected victims, not the magnitude of the crime: a rise may mean better detection.
indicator-note-suppression = It counts protected people: values below { $smallest } appear as <{ $smallest }, and others are withheld so that these cannot be worked out.
measure-count = Count
measure-percent = Percentage
measure-rate = Rate per { $per }
measure-ratio = Ratio
direction-increase = It should rise
direction-decrease = It should fall
direction-monitor = Monitored only: it has no target by design
cumulation-sum = Each value counts what happened in its period; periods are added.
cumulation-cumulative = Each value is the running total to the end of its period; the last one counts and they are not added.
cumulation-latest = Each value is how things stood in its period; the last one counts and they are not added.
frequency-monthly = Monthly
frequency-quarterly = Quarterly
frequency-semester = Every half-year
frequency-year = Yearly
gap-monitored = monitored only
gap-no-baseline = no baseline
gap-no-target = no target
gap-no-actual = no official value
gap-withheld = figure withheld
gap-count-monitored = { $count ->
    [one] 1 is monitored only
   *[other] { $count } are monitored only
}
gap-count-no-baseline = { $count } without a baseline
gap-count-no-target = { $count } without a target
gap-count-no-actual = { $count } without an official value
gap-count-withheld = { $count } with the figure withheld
gap-sentence-monitored = This indicator is monitored only: it has no target by design and counts in no band.
gap-sentence-no-baseline = It has no baseline, so it counts in no band.
gap-sentence-no-target = It has no target for a period that has begun, so it counts in no band.
gap-sentence-no-actual = The official source gives no value for any period with a target, so it counts in no band.
gap-sentence-withheld = The value for the target's period is withheld, so it counts in no band.
cause-crime = They count different crimes, or both together.
cause-victim-status = Some count presumed victims and others confirmed ones, or they do not say.
cause-population = At least one counts only part of the people.
cause-period = The figure for part of the period exceeds what another source gives for all of it.
cause-definition = The figures do not tell: each source counts by its own definition or unit.
not-computable-target-equals-baseline = the target equals the baseline
not-computable-no-baseline = there is no baseline
not-computable-baseline-length = the baseline is for a period of another length than the target
value-basis-published = The source gives the value for this very period.
value-basis-added = The value adds { $parts } periods that fill it completely.
value-basis-partial = The value adds the periods that are known: { $days } of { $whole } days. What is expected is the part of the target that belongs to those days.
value-basis-last-within = The value is the last one known within the period.
period-kind-month = Month
period-kind-quarter = Quarter
period-kind-semester = Half-year
period-kind-year = Year
period-kind-tip-year = Year from April to March
period-kind-other = Another period
period-quarter = { $number ->
    [1] first quarter of { $year }
    [2] second quarter of { $year }
    [3] third quarter of { $year }
   *[other] fourth quarter of { $year }
}
period-semester = { $number ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
period-months = { $from } to { $to }
period-in = In { $period }
period-in-part = In the { $period }
period-in-months = From { $from } to { $to }
period-in-days = From { $from } to { $to }
dimension-crime = Crime
dimension-sex = Sex
dimension-age-group = Age
dimension-citizenship = Citizenship
dimension-exploitation = Form of exploitation
dimension-province = Province
dimension-victim-status = Victim status
crime-trafficking = trafficking in persons
crime-smuggling = migrant smuggling
crime-both = trafficking and smuggling together
sex-female = women and girls
sex-male = men and boys
sex-unknown = sex not given
age-minor = 0 to 17 years
age-adult = 18 years or older
age-unknown = age not given
citizenship-national = Dominican citizenship
citizenship-foreign = another citizenship
citizenship-unknown = citizenship not given
exploitation-sexual = sexual exploitation
exploitation-labour = labour exploitation
exploitation-other = another form of exploitation
exploitation-unknown = form of exploitation not given
victim-potential = presumed victims
victim-confirmed = confirmed victims
victim-unknown = victim status not given

## Entering observations

entry-title = Enter figures: { $indicator }
entry-lead = Choose the period and the source, and type the total. If you break it down, the parts must make up the total. Nothing is published until the secretariat validates it.
entry-open = Enter figures
entry-period = Period
entry-period-hint = For example 2019, 2019-S1, 2019-Q3 or 2019-03.
entry-by = Breakdown
entry-by-nothing = No breakdown
entry-change = Change the table
entry-source = Source
entry-published-on = Date of publication
entry-note = Note on the figure
entry-note-hint = What it counts and what it does not. Never data on persons.
entry-cells = Figures
entry-total = Total
entry-running = Sum of the parts: { $sum }
entry-left = { $left } short of the total
entry-over = { $over } above the total
entry-matches = Matches the total
entry-keys = Arrow keys or Enter move from cell to cell.
entry-submit = Send for review
entry-sent = The figures were sent. The secretariat will review them; until then nothing published changes.
entry-corrects = If the period already has figures from this source, the new ones correct them and the earlier ones stay in the history.
entry-no-note = Of the people whom the plan protects only figures are kept: this entry takes no notes.
entry-nothing = Type at least one figure.
entry-unknown-indicator = The plan has no such indicator. Use a code from the list of indicators.
entry-not-yours = Your institution does not enter figures of this indicator. Ask the secretariat of the plan.
entry-not-a-period = Write the period as 2019, 2019-S1, 2019-Q3, 2019-03 or 2018-04..2019-03.
entry-period-not-over = The period is not over yet. Enter the figure once it is.
entry-unknown-word = The value is not in the list of this dimension.
entry-unknown-source = Choose a source from the list of the plan.
entry-bad-day = Write a date as 30/11/2019; neither in the future nor before the period begins.
entry-note-too-long = The note cannot exceed { $max } characters.
entry-free-text = Of the people whom the plan protects only figures are kept. Delete the text and send again.
entry-overlaps = The period crosses { $period }, which already has a figure from this source. Use a period that lies within it or contains it.
entry-twice = This cell is already in row { $row }. Send it once.
entry-does-not-add-up = The parts make { $parts } and the total is { $total }. Correct one of the two.
entry-negative = A figure is a number from 0 on.
entry-not-whole = A figure is a whole number from 0 on, without decimals.
entry-denominator-zero = The denominator is at least 1: there is no percentage of zero.
entry-above-whole = A percentage lies between 0 and 100.
entry-count-with-denominator = A count has no denominator.
review-observations = Figures to validate
review-observations-none = There are no figures to validate.
review-cell = Cell
review-entered = Entered
review-stands = In force
entry-numerator = Numerator
entry-denominator = Denominator

## API

api-unauthorised = A valid access token is missing. Send it in the header Authorization: Bearer.
api-forbidden = This token does not allow sending figures of every indicator named. Nothing was saved.
api-plan-not-found = There is no plan with that code.
api-idempotency-missing = The header Idempotency-Key is missing: a text of this post's own, up to 100 characters.
api-idempotency-other = This Idempotency-Key was used with other content. Use a new one for each post.
api-too-many = A post takes up to { $max } rows. Nothing was saved; split it and send the parts.
api-too-large = The post is too large. Nothing was saved; split it and send the parts.
api-media-type = The content is application/json or text/csv.
api-malformed = The content could not be read: { $detail }. Nothing was saved.
api-faults = { $count ->
    [one] One cell needs attention. Nothing was saved.
   *[other] { $count } cells need attention. Nothing was saved.
}
api-changed = The data changed while they were being sent. Nothing was saved; send again.
api-unavailable = The database does not answer. Nothing was saved; send again in a minute.

## Statistics

statistics-title = Statistical report
statistics-title-period = Statistical report: { $period }
statistics-lead = Trafficking in persons and migrant smuggling in the figures that have been published, each with its source.
statistics-unknown-period = “{ $value }” is not a period. Choose one from the list, or write it like this: 2017-S1, 2019, 2019-Q3, 2019-03 or 2018-04..2019-03.
statistics-none = No source gives figures for this period. Choose another one from the list.
statistics-period = Period
statistics-show = Show the report
statistics-neighbours = Neighbouring periods
statistics-caption = Figures of the period
statistics-table-caption = Trafficking in persons and migrant smuggling: { $period }
statistics-crime = Crime
statistics-crime-trafficking = Trafficking in persons
statistics-crime-smuggling = Migrant smuggling
statistics-crime-both = Trafficking and smuggling
statistics-prosecuted = Cases prosecuted
statistics-accused = Persons accused
statistics-investigated = Cases under investigation
statistics-victims = Victims identified
statistics-smuggled = Smuggled persons
statistics-victims-and-smuggled = Trafficking victims; smuggled persons
statistics-sentences = Condemnatory sentences
statistics-convicted = Persons convicted
statistics-column-smuggling = for smuggling: { $words }
statistics-no-data = no data
statistics-change-up = +{ $difference }, up
statistics-change-down = −{ $difference }, down
statistics-change-none = ±0, no change
statistics-change-note = Each change compares with the period before in the same source. Where the source does not cover one of the two completely, none is given. A rising figure does not tell whether there was more crime or more detection.
statistics-added = sum of { $parts } periods
statistics-partial = partial: covers { $days } of { $of } days
statistics-last-within = last value of the period
statistics-other = { $source }: { $value }
statistics-other-with = { $source }: { $value } ({ $basis })
statistics-mark = Source { $number }
statistics-sources-heading = Sources of the table
statistics-source = { $title }. { $publisher }, { $year }.
statistics-undated = no year
statistics-notes-heading = How to read these figures
statistics-smuggled-note = A smuggled person is not, for that reason, a victim of trafficking: the two figures are shown apart and never added.
statistics-withheld-note = Groups of fewer than { $smallest } victims or protected people are not published, except for totals that an authority has already made public. They appear as “<{ $smallest }” or “withheld”.
statistics-sources-note = Sources do not always agree. The first figure is that of the official source where it covers the period; the others are shown below it, neither corrected nor averaged.
statistics-chart-heading = Trafficking and smuggling, measure by measure
statistics-chart-title = Statistical report, { $period }: trafficking in persons and migrant smuggling
statistics-chart-note = The same figures as in the table. Where there are no data, or they are withheld, no bar is drawn.
statistics-chart-pair = { $measure }: trafficking { $trafficking }, smuggling { $smuggling }.
statistics-provinces-heading = By province
statistics-provinces-title = { $indicator }, { $period }
statistics-provinces-short = The published list does not complete the total: it brings together { $listed } of { $total }. A province that is not listed does not stand at zero.
statistics-provinces-no-total = The source gives no total with which to compare this list. A province that is not listed does not stand at zero.
statistics-province = Province
statistics-value = Value

## Alignment

alignment-title = Alignment with the international frames
alignment-lead = Which SDG targets and which objectives of the Global Compact each axis contributes to, and how its contribution stands.
alignment-reference = Reference alignment.
alignment-reference-note = It says what the plan contributes to, not a commitment.
alignment-reference-more = The decision of December 2018, in the methodology
alignment-sdg-heading = Sustainable Development Goals
alignment-sdg-caption = SDG targets by axis of the plan
alignment-gcm-heading = Global Compact for Migration
alignment-gcm-caption = Objectives of the Global Compact by axis of the plan
alignment-nothing = no activities and no indicators
alignment-activities = { $count ->
    [one] 1 activity
   *[other] { $count } activities
}
alignment-progress = progress { $actual }, expected { $expected }
alignment-indicators = { $count ->
    [one] 1 indicator
   *[other] { $count } indicators
}
alignment-behind = { $count } behind
alignment-on-track = { $count } on track
alignment-ahead = { $count } ahead
alignment-not-reporting = { $count } not rated
alignment-counting-note = An activity or an indicator may contribute to several targets, so the cells do not add up. The shade of a cell deepens with the number of activities. Progress is weighted and leaves cancelled activities out.

## Methodology

method-title = Methodology
method-lead = How every figure in Vigía is made: formulas, bands, statuses and rules, with the values that hold in this plan.
method-contents = Contents
method-statuses = Statuses of an activity
method-statuses-text = The status is what the lead institution reports and the secretariat validates. There are six:
method-status-not-started = Nothing has been done yet. It is also the status of an activity that was never reported on.
method-status-in-progress = Work has begun and has not ended.
method-status-continuous = It is a service without a natural end, and it is running.
method-status-completed = All that was planned was done.
method-status-suspended = It was interrupted and is expected to be resumed.
method-status-cancelled = It was given up. It counts in no calculation and is mentioned apart.
method-progress = Expected progress
method-progress-text = It is what can be expected of an activity on a given day. It grows in a straight line from its start to its deadline:
method-progress-formula = Expected = (day − start) ÷ (deadline − start); 0% before the start and 100% from the deadline on.
method-progress-milestones = Where all milestones of the activity have a date, what is expected is the share of them that were due by that day.
method-progress-amended = Where the deadline is amended, the new one holds from the date of the amendment; earlier days are computed with the one that held then.
method-no-percent = Reports without a percentage
method-no-percent-text = A report may give no percentage. The progress that counts is then taken as follows:
method-basis-reported = With a reported percentage
method-basis-kept-last = Without a percentage, with an earlier one
method-basis-never-given = Without a percentage, nor an earlier one
method-bands = Bands of progress
method-bands-text = Actual progress is divided by expected progress. The quotient lies in one of three bands; each bound belongs to the upper band:
method-band-behind = actual ÷ expected below { $behind }
method-band-on-track = actual ÷ expected from { $behind } on and below { $ahead }
method-band-ahead = actual ÷ expected from { $ahead } on
method-bands-zero = Where nothing is expected yet, no progress is on track and any progress is ahead.
method-concerns = Alerts
method-concerns-text = They follow from the dates and the progress of open activities, that is, neither completed nor cancelled. Only the most serious one is shown:
method-concern-overdue = The deadline has passed and the activity is not completed.
method-critical = Lateness is critical when the activity has been overdue for more than { $days } days: a whole reporting period has gone by without its being closed.
method-spending = Spending is what the last validated report says of each activity with a budget, cancelled ones too. Each chart says of how many activities it is known.
method-concern-at-risk = The deadline has not passed, but progress is behind what is expected.
method-concern-due-soon = The deadline is { $days } days away or less.
method-courses-text = For leadership, status and alert are summed up in the words of the Presidential Targets (Metas Presidenciales):
method-course-finished = The activity is completed.
method-course-normal = It is open and has no alert, or is only due soon.
method-course-alert = It is at risk.
method-course-stopped = It is suspended or overdue.
method-course-cancelled = It is cancelled and stands outside the four words.
method-roll-up = Progress of an axis or of the plan
method-roll-up-text = Weights go from { $least } to { $most }. The calculation always starts from each activity: means are never averaged. What is expected is weighted in the same way.
method-roll-up-cancelled = Cancelled activities are left out, and the figure says how many there are.
method-roll-up-apart = Activities say what was done, and indicators what came of it. They are shown side by side and never blended into one number.
method-fulfilment = Strict and broad fulfilment
method-fulfilment-text = Governments have published two different things as “fulfilment”. Vigía always shows both:
method-fulfilment-strict = Strict = completed ÷ (all − cancelled)
method-fulfilment-broad = Broad = (completed + continuous + in progress) ÷ (all − cancelled)
method-reports = Reports and amendments
method-reports-text = A report counts in the figures once the secretariat validates it, and from the date that it bears. What is under review is not published.
method-reports-owed = An open activity owes a report when more than { $days } days have passed since the last validated one or, where there is none, since its start.
method-reports-amended = The deadline, the weight and the lead institution can be amended with a date and a reason. The earlier value stays visible.
method-indicators = Achievement of an indicator
method-indicators-text = Achievement measures how much of the way from the baseline to the target has been covered:
method-indicators-formula = Achievement = (actual − baseline) ÷ (target − baseline)
method-indicators-sign = It is signed: 0 is the baseline, 1 is the target, and a negative value says that the indicator moved away from it. So the formula also holds for what should fall. The value is kept uncapped.
method-direction-increase = A greater value is better.
method-direction-decrease = A smaller value is better.
method-direction-monitor = Neither rising nor falling is better: the indicator is not rated.
method-not-computable = Achievement cannot be computed, and the screen says so, in these cases:
method-target-equals-baseline = The target equals the baseline: there is no way to cover.
method-no-baseline = There is no baseline to start from.
method-baseline-of-another-length = The baseline is for a period of another length, such as a half-year beside a year.
method-cumulation = How values add up
method-cumulation-sum = Sum
method-cumulation-cumulative = Running total
method-cumulation-latest = Last value
method-cumulation-percentages = Percentages and rates are never averaged: numerator and denominator are kept and added separately. Where a source publishes the percentage alone, it is not added.
method-periods = Periods
method-periods-text = Figures are asked for by period. These are the ones that can be chosen, with the code that they bear in addresses:
method-period-month = A calendar month: 2019-03.
method-period-quarter = A calendar quarter: 2019-Q3.
method-period-semester = Half a calendar year: 2017-S1.
method-period-year = A calendar year: 2019.
method-period-tip-year = Twelve months from April to March, as in the TIP reports of the United States: 2018-04..2019-03.
method-period-other = Any other stretch between two dates.
method-periods-filled = Where the source publishes the value for the period, that one is used. Otherwise, values for shorter periods that fill it without gap or overlap are added.
method-periods-partial = Where those values do not fill it, the figure is partial and says how many days it covers. A value that reaches beyond the period is not split.
method-ratings = Rating of indicators
method-ratings-text = The indicator is rated by the last target, for a period that has begun, for which its official source gives a value. The bands are those of the activities, on actual ÷ expected.
method-ratings-expected = Where the value covers only a part of the target's period, what is expected is reduced to that part:
method-ratings-sum = Where values are added: expected = target × part covered
method-ratings-latest = Where they are not: expected = baseline + (target − baseline) × part covered
method-ratings-decrease = Where the indicator should fall, the quotient is turned around: expected ÷ actual.
method-ratings-gaps = What cannot be rated is shown apart, in grey, and counts in no band:
method-disagreement = Where sources disagree
method-disagreement-text = Each value is kept with its indicator, period and source. One source is the indicator's official one; the others are shown beside it. None is corrected or averaged with another, and the difference stays visible.
method-disagreement-causes = The figures let these causes be recognised:
method-suppression = Protection of victims
method-suppression-text = Vigía keeps aggregate figures only, and very small ones could let a person be recognised. So in indicators that count victims and other protected people, they are not published.
method-suppression-threshold = In this plan the smallest group that is published has { $smallest } people. The secretariat may raise that threshold, but no plan may lower it below { $least }.
method-suppression-small = A value that counts fewer than { $smallest } people appears as “<{ $smallest }”.
method-suppression-zero = In a breakdown zero is withheld too, because it tells something about everybody else.
method-suppression-dimensions = A value that is broken down by more than { $most } characteristics, besides the period, is withheld.
method-suppression-secondary = Where a hidden value could be worked out by subtraction from a total and its parts, the smallest value that prevents it is withheld as well. This holds for breakdowns and for periods that add up.
method-suppression-kept = Decisions are made in the order in which figures enter, and are not undone: what was hidden once stays hidden, also when an earlier date is looked at.
method-suppression-official = A total that an authority has already published is shown even where it is below { $smallest }, unless a hidden value could be worked out from it; its breakdown is not.
method-suppression-sums = A sum with a hidden part is withheld as a whole.
method-suppression-everywhere = The rule is the same in every way out: pages, charts, downloads and open data.
method-as-of = Date of the figures
method-as-of-text = Every figure can be seen as it stood on a date. Then only reports dated up to that day count, and only data that had been published, and later amendments are undone.
method-as-of-known = So an old figure does not change when new data arrive: one sees what was known then.
method-as-of-now = This page and the others show the plan as of { $day }, at its revision { $revision }.
method-provenance = Provenance
method-provenance-text = Each row says where it comes from:
method-provenance-documented = A real action, date or figure with a published source.
method-provenance-illustrative = An example written to show the product, marked as one wherever it appears.
method-provenance-reported = An institution reported it through Vigía.
method-alignment = Alignment with the SDGs and the Global Compact
method-alignment-text = Activities and indicators bear tags of the Sustainable Development Goals and of the Global Compact for Migration. They are a reference alignment: they say what is contributed to, not which commitments have been made.
method-alignment-compact = In December 2018 the Dominican Government decided not to sign the Global Compact for Migration. The plan uses it as a measuring frame.
method-alignment-detection = SDG indicator 16.2.2 counts detected victims for every 100,000 people. It measures detection and not the magnitude of the crime: a greater figure may mean better work.
method-alignment-see = See the alignment of the plan
method-succession = One plan succeeds another
method-succession-this = These pages are about a single plan: { $title }, from { $start } to { $end }.
method-succession-text = Each plan keeps its axes, its targets, its thresholds and its address in Vigía. When its time is over it stays visible as it last stood. The figures of a plan are neither added to those of the next one nor carried over to it.
method-sources = Sources of the plan
method-sources-text = Titles are in the language of the document.

## The day on which the plan is looked at

as-of-now = Data as of { $day }
as-of-then = The plan as it stood on { $day }
as-of-back = Back to today
as-of-choose = See another date
as-of-day = Date
as-of-show = Show
as-of-earlier = Or at the close of a quarter:
as-of-not-a-day = “{ $text }” is not a date, so the plan is shown as of { $today }. Write it like 30/06/2019.
as-of-not-yet = { $day } has not come yet, so the plan is shown as of { $today }. Choose an earlier date.
as-of-before = The plan begins on { $start }: on { $day } there was nothing to show, so it is shown as of { $today }. Choose a later date.

## Screens for leadership

nav-schedule = Schedule
nav-more = More
schedule-title = Schedule
changes-title = What changed
compare-title = Compare
presentation-title = Presentation
public-title = Public page
chart-files = Download “{ $title }”:

## Charts as files

api-lang = The language is es or en.
api-chart-not-found = There is no such chart. Those that there are, as .svg or .png: { $names }.
api-width = The width is a whole number of pixels, from 200 to 4000.
api-theme = The theme is light or dark.
api-shape = The shape is fitting or card.
api-unit = The unit of time is month, quarter or year.
api-axis = The plan has no such axis. Those that there are: { $axes }.
api-not-a-day = “{ $text }” is not a date. Write it like 2019-06-30.
api-not-yet = That date has not come yet. Ask for one up to { $today }.
api-before-the-plan = The plan begins on { $start }. Ask for a date from that day on.
api-since = The date of comparison must be earlier than { $day }.
api-picture-too-large = The picture would be too large. Ask for a smaller width, or for the chart as .svg.

## What changed

range-from = From
range-to = To
range-show = Compare
range-not-a-day = “{ $text }” is not a date, so the usual comparison is shown. Write it like 30/06/2019.
range-too-late = { $day } comes after { $latest }, the last date that can be shown, so the usual comparison is shown. Choose an earlier date.
range-before = The plan begins on { $start }: on { $day } there was nothing to compare, so the usual comparison is shown. Choose a later date.
range-not-before = { $from } does not come before { $to }, so the usual comparison is shown. Put the earlier date first.
changes-ranges = Usual periods
changes-since-visit = Since your last visit
changes-thirty-days = Last 30 days
changes-quarter = Since the last quarter closed
changes-since = since { $day }
changes-nothing = Between { $from } and { $to } nothing changed: no activity was completed, fell overdue, was cancelled or amended, and no source published figures.
changes-summary = Between { $from } and { $to }: { $completed }, { $late }, { $recovered }, { $amended } and { $observations }.
changes-completed-count = { $count ->
    [0] no activity completed
    [one] 1 activity completed
   *[other] { $count } activities completed
}
changes-late-count = { $count ->
    [0] none newly overdue
    [one] 1 newly overdue
   *[other] { $count } newly overdue
}
changes-recovered-count = { $count ->
    [0] none recovered
    [one] 1 recovered
   *[other] { $count } recovered
}
changes-amended-count = { $count ->
    [0] no amendment
    [one] 1 amendment
   *[other] { $count } amendments
}
changes-observations-count = { $count ->
    [0] no new indicator figure
    [one] 1 new indicator figure
   *[other] { $count } new indicator figures
}
changes-progress-heading = How far things moved
changes-completed-heading = Completed
changes-late-heading = Newly overdue
changes-recovered-heading = No longer overdue
changes-cancelled-heading = Cancelled
changes-amended-heading = Amended
changes-observations-heading = New figures
changes-moved = { $name }: progress went from { $before } to { $after }; { $expected } is expected.
changes-stayed = { $name }: progress remains at { $percent }; { $expected } is expected.
changes-completed = { $lead } completed activity { $code } “{ $title }”.
changes-late = { $code } “{ $title }” fell due on { $deadline } and stands at { $percent }; lead: { $lead }.
changes-recovered-done = { $code } “{ $title }” was overdue and is now completed; lead: { $lead }.
changes-recovered-deadline = { $code } “{ $title }” was overdue and now has until { $deadline }; lead: { $lead }.
changes-cancelled = { $code } “{ $title }” was cancelled; lead: { $lead }.
changes-amended-deadline = On { $day } the deadline of { $code } “{ $title }” was changed from { $from } to { $to }. Reason: { $reason }.
changes-amended-weight = On { $day } the weight of { $code } “{ $title }” was changed from { $from } to { $to }. Reason: { $reason }.
changes-amended-lead = On { $day } the lead institution of { $code } “{ $title }” was changed from { $from } to { $to }. Reason: { $reason }.
changes-amended-target = On { $day } the target of { $indicator } “{ $name }” for { $period } was changed from { $from } to { $to }. Reason: { $reason }.
changes-observed = { $when }, { $source } recorded { $value } in { $what }.
changes-observed-small = { $when }, { $source } recorded fewer than { $smallest } in { $what }; the exact figure is not published.
changes-observed-withheld = { $when }, the figure of { $source } in { $what } is withheld.
changes-observed-parts = { $count ->
    [one] It also published 1 figure of its breakdown.
   *[other] It also published { $count } figures of its breakdown.
}

## Overview for leadership

overview-standing = Are we where we should be?
overview-progress = progress
overview-completed = of { $total } completed
overview-elapsed = of the time
overview-late = What is overdue, and whose is it?
overview-overdue = { $count ->
    [one] activity overdue
   *[other] activities overdue
}
overview-critical = { $count ->
    [one] 1 for more than { $days } days
   *[other] { $count } for more than { $days } days
}
overview-owed = { $count ->
    [one] 1 report owed
   *[other] { $count } reports owed
}
overview-working = Is it working?
overview-indicators = { $count ->
    [one] By 1 indicator, beside its target
   *[other] By { $count } indicators, beside their targets
}
overview-quadrant = What was done against what was achieved
overview-not-reporting-how = An indicator is not reporting where it lacks a baseline, a target or an official figure, or where its figure is withheld; it counts in no band.
overview-recent = What changed?
overview-recent-since = In the last 30 days, since { $day }
overview-recent-all = Read what changed
overview-recent-how = The validated reports, amendments and published figures known on each of the two dates are compared. An overdue activity that is completed counts both as completed and as no longer overdue.

## Compare

compare-lead = The same figures of two dates or of two institutions, side by side.
compare-days = Compare two dates
compare-days-caption = The plan on { $from } and on { $to }
compare-institutions = Compare two institutions
compare-institutions-caption = { $first } and { $second }
compare-first = First institution
compare-second = Second institution
compare-figure = Figure
compare-difference = Difference
compare-same = same
compare-progress = Actual progress
compare-expected = Expected progress
compare-axis = Progress of { $axis }
compare-on-time = Open and on time
compare-unknown = “{ $text }” is not an institution of this plan. Choose two from the list.
compare-twice = You chose the same institution twice. Choose two different ones.

## Brief of an institution

brief-figures = Figures of the institution
brief-late = Its overdue activities
brief-next = Its next deadlines
brief-changes = What changed since { $day }
brief-changes-none = Since then none of the activities it leads was completed, fell overdue, was cancelled or amended.

## Public page

public-lead = What is published about this plan, in a few words: what it is, how it is going, what is missing and what the figures say.
public-what = What this plan is
public-axes = { $count ->
    [one] It has one axis:
   *[other] It has { $count } axes:
}
public-standing = How it is going
public-done = What has been done
public-done-count = { $completed } of the { $total } activities that count have been completed.
public-done-rest = { $underway } are under way, in progress or continuous. Cancelled ones ({ $cancelled }) are not counted.
public-late = What is late
public-late-count = { $count ->
    [one] 1 activity passed its deadline without being completed.
   *[other] { $count } activities passed their deadline without being completed.
}
public-figures = What the figures on victims and cases say
public-figures-note = The last value of the official source of each figure, as it was published. A figure may rise because there is more crime or because more of it is detected.
public-figures-more = See all figures and their sources
public-no-figures = No figure has been published yet.
public-report = Where to ask for help or report
public-helpline = The data of the plan name the telephone line { $line }: “{ $name }”.
public-helpline-more = See the figure and its source
public-no-reports = Vigía only follows up the plan: it receives neither reports of crimes nor data about people.
public-cite = How to cite
public-more = Data and methodology
public-more-note = Every figure says where it comes from and how it is computed.

## Living charts and the presentation

chart-view = How to see it
chart-view-chart = Chart
chart-view-table = Table
chart-explore = { $title }: go through the figures with the arrow keys; Enter holds a series and Escape lets it go
presentation-controls = Presentation controls
presentation-previous = Previous
presentation-next = Next
presentation-play = Auto-advance
presentation-pace = Change every
presentation-seconds = { $seconds } seconds
presentation-full = Full screen
presentation-leave = Back to the overview
presentation-keys = Keyboard: arrows to move, Home and End for the first and last, F for full screen, P for auto-advance.
presentation-updated = Updated: revision
presentation-lost = No connection: showing what was last received
presentation-recovered = Connection restored
presentation-lead = As it stands on { $day }
presentation-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
api-live-full = Too many connections are waiting for changes. Try again in a minute.
api-busy = Too many files are being made at this moment, so this one was not. Ask for it again in a few seconds.

## Statuses, load, change and spending in charts
chart-status-axes-title = Activities by status, in each axis
chart-status-programmes-title = Activities by status, in each programme
chart-status-institutions-title = Activities by status, by the institution that leads them
chart-status-note = The length of the bar says how many activities there are. One is overdue when its deadline passed before it was completed, whatever its status.
chart-status-row = { $total } · { $overdue ->
    [one] 1 overdue
   *[other] { $overdue } overdue
}
chart-status-tip = { $name }: { $statuses }{ $overdue ->
    [0] .
    [one] ; 1 overdue.
   *[other] ; { $overdue } overdue.
}
status-column-programme = Programme
status-column-total = Total
chart-institutions-title = The load of each institution and how it stands
chart-institutions-note = The bar counts the activities that the institution leads, except cancelled ones. Beside it stands how many it shares and how many reports it owes. Those that only share are in the table.
chart-institutions-row = Leads { $leads } · shares { $shares }{ $owed ->
    [0] { "" }
    [one] { " " }· owes 1 report
   *[other] { " " }· owes { $owed } reports
}
chart-institutions-tip = { $name }: leads { $leads } and shares { $shares }. Completed: { $done }; on time: { $ontime }; overdue: { $late }; reports owed: { $owed }.
chart-institutions-part = { $name } · { $part }: { $count }.
institutions-column-on-time = On time
institutions-column-cancelled = Cancelled
chart-institution-change-title = The progress of each institution between two dates
chart-institution-change-note = This is the weighted progress of the activities that each institution leads. Those that fell back are red; those that did not move are paler.
chart-institution-change-tip = { $code }, { $name }: { $from } on { $earlier }, { $to } on { $later }.
chart-institution-change-missing = No institution led activities on both dates.
chart-spending-title = Spending against budget, by axis
chart-spending-note = Activities with a budget: { $budgeted } of { $activities }; with spending reported: { $reporting }. Only those with a budget count, cancelled ones too; what was spent is what each reported last.
chart-spending-missing = No activity gives its budget.
chart-spending-row = { $spent } of { $budget }
chart-spending-none = { $budget } · no spending reported
chart-spending-no-budget = No budget given
chart-spending-tip = { $name }: { $spent } spent of { $budget } ({ $share }). Activities with a budget: { $budgeted } of { $activities }; with spending reported: { $reporting }.
chart-spending-tip-none = { $name }: a budget of { $budget }; no spending has been reported. Activities with a budget: { $budgeted } of { $activities }.
chart-spending-tip-no-budget = { $name }: no activity gives its budget.
chart-spending-millions = { $amount }m
spending-column-spent = Spent
spending-column-share = Share spent
spending-column-budgeted = With a budget
spending-column-reporting = With spending reported

## Schedule and calendar of deadlines

schedule-soon = { $soon ->
    [0] No activity falls due in the next { $days } days.
    [one] 1 activity falls due in the next { $days } days.
   *[other] { $soon } activities fall due in the next { $days } days.
}
schedule-late = { $late ->
    [0] None is overdue.
    [one] 1 is overdue.
   *[other] { $late } are overdue.
}
schedule-critical = { $critical ->
    [0] None is past its deadline by more than { $days } days, a whole reporting period.
    [one] 1 is critical: it passed its deadline more than { $days } days ago, a whole reporting period.
   *[other] { $critical } are critical: they passed their deadline more than { $days } days ago, a whole reporting period.
}
schedule-zoom = Scale of time
schedule-month = Months
schedule-quarter = Quarters
schedule-year = Years
schedule-axes = Axis of the plan
schedule-all-axes = All axes
schedule-gantts = Activities through time, by programme
schedule-region = Schedule: { $title }
gantt-title = Schedule of activities
gantt-title-axis = Schedule of activities: { $axis }
gantt-part = { $title } ({ $part } of { $parts })
gantt-note = The bar runs from the start to the deadline (◆) and its filled part is the progress; ◇ marks the original deadline, where it was amended. The red line measures the delay since the deadline; it is thick and carries “{ $sign }” beyond { $days } days. An arrow says that the activity goes on outside the dates shown.
gantt-description = As of { $day }: { $activities ->
    [one] 1 activity
   *[other] { $activities } activities
}, { $late ->
    [0] none overdue
    [one] 1 overdue
   *[other] { $late } overdue
}, { $critical ->
    [0] none critical
    [one] 1 critical
   *[other] { $critical } critical
}.
gantt-quarter = Q{ $number }
gantt-key-bar = From start to deadline; the filled part is the progress
gantt-key-deadline = Deadline
gantt-key-original = Original deadline, where amended
gantt-key-late = Overdue
gantt-key-critical = Overdue by more than { $days } days ({ $sign })
gantt-key-earlier = Began before the plan
gantt-tip = { $name } · from { $start } to { $deadline } · { $percent } · { $state }
gantt-tip-amended = { $name } · from { $start } to { $deadline } (original deadline: { $original }) · { $percent } · { $state }
gantt-late = { $status }, overdue by { $days ->
    [one] 1 day
   *[other] { $days } days
}
gantt-critical = { $status }, overdue by { $days ->
    [one] 1 day
   *[other] { $days } days
}: critical
gantt-column-original = Original deadline
deadlines-title = Calendar of deadlines
deadlines-title-axis = Calendar of deadlines: { $axis }
deadlines-none = No activity has a deadline to show.
deadlines-note = Each cell is a week, from Monday to Sunday; its colour and its number say how many activities fall due in it. Cancelled ones do not count.
deadlines-description = { $weeks ->
    [one] There are deadlines in 1 week.
   *[other] There are deadlines in { $weeks } weeks.
} The week with the most begins on { $day }: { $most ->
    [one] 1 activity falls due.
   *[other] { $most } activities fall due.
}
deadlines-tip = Week of { $day }: { $due ->
    [one] 1 falls due
   *[other] { $due } fall due
}; { $done ->
    [0] none completed
    [one] 1 completed
   *[other] { $done } completed
}, { $late ->
    [0] none overdue
    [one] 1 overdue
   *[other] { $late } overdue
}
deadlines-key-heat = { $most ->
    [one] 1 falls due in the week
   *[other] Falling due in the week, from 1 to { $most }
}
deadlines-key-done = Completed, in proportion
deadlines-key-late = Some are overdue
deadlines-key-today = Week of { $day }
deadlines-column-week = Week of
deadlines-column-due = Fall due

## Charts of results
chart-curve-title-plan = Progress through time: the whole plan
chart-curve-point = { $day }: actual { $actual }, expected { $expected }
chart-curve-point-expected = { $day }: expected { $expected }
chart-curve-milestones = { $count ->
    [0] No dated milestones.
    [one] 1 dated milestone.
   *[other] { $count } dated milestones.
}
chart-curve-amendments = { $count ->
    [0] No amendments.
    [one] 1 amendment.
   *[other] { $count } amendments.
}
chart-curve-column-landmarks = Milestones and amendments
chart-sign-milestone = Dated milestone
chart-sign-amendment = Amendment
chart-landmark-milestone = { $day } · Milestone of { $code }: { $text }
chart-landmark-amendment = { $day } · Amendment of { $code }. { $what }: { $from } → { $to } ({ $reason })
chart-landmark-target = Target for { $period }
chart-indicators-title = Indicators against their targets
chart-indicators-description = { $total ->
    [one] 1 indicator
   *[other] { $total } indicators
}: { $behind } behind what was expected, { $track } on track, { $ahead } ahead and { $open } not reporting.
chart-indicators-note = The line follows the figures of the official source; the dashed rule is the target by which the indicator is rated, and the band is what counts as on track against the full target. Each panel has a scale of its own that starts at zero.
chart-indicators-value = Latest figure: { $value } ({ $period })
chart-indicators-target = Target: { $value } ({ $period })
chart-indicators-not-rated = Not reporting: { $gap }
chart-quadrant-title = What was done and what was achieved, by programme
chart-quadrant-note = To the right, how far the programme’s activities have come; upwards, the median of what its indicators achieve, each limited to between 0 and 100%. Percentages of unlike indicators are not averaged: where two lie in the middle, the lower one counts. The lines in the middle are at 50%. An indicator that belongs to an axis and to none of its programmes does not count here.
chart-quadrant-done = Progress of the activities
chart-quadrant-works = Achievement of the indicators (median)
chart-quadrant-done-and-working = Done and working
chart-quadrant-done-only = Done, not working yet
chart-quadrant-working-only = Working before it is done
chart-quadrant-neither = Neither done nor working
chart-quadrant-unknown = No data: no indicator with an achievement that can be computed
chart-quadrant-tip = { $name }: progress { $done }; achievement { $works } ({ $measured ->
    [one] 1 indicator
   *[other] median of { $measured } indicators
}); on track or ahead, { $course } of { $rated } rated.
chart-quadrant-tip-unknown = { $name }: progress { $done }; no indicator says yet whether it works.
chart-quadrant-column-course = On track or ahead
chart-quadrant-course = { $course } of { $rated }
chart-column-programme = Programme
chart-alignment-none = The plan is not aligned with this framework yet.
chart-alignment-description = The plan contributes with activities to { $aligned } of { $total }.
chart-alignment-note = Each cell says how many activities of the axis contribute and, below, their progress. An activity may contribute to several rows, so the cells do not add up.

## Files: what all of them say about themselves

filter-word-axis = axis
filter-word-programme = programme
filter-word-agency = institution
filter-word-lead = lead
filter-word-state = status
filter-word-from = deadline from
filter-word-to = deadline to
filter-word-sdg = SDG
filter-word-gcm = Global Compact objective
filter-word-words = search
imprint-plan = Plan
imprint-day = As of
imprint-revision = Revision
imprint-filter = Contents
imprint-cite = How to cite
imprint-provenance = Provenance
imprint-protection = Data protection
imprint-fingerprint = Checksum of the figures (SHA-256)
imprint-whole-plan = The whole plan
imprint-citation = { $title }. Monitoring in Vigía as of { $day }, revision { $revision }. { $address }
imprint-citation-narrowed = { $title }. Monitoring in Vigía as of { $day }, revision { $revision }; { $filter }. { $address }
imprint-examples = Rows marked as examples are illustrative: their dates, budgets and progress are invented.
imprint-suppression = Figures on protected people below { $smallest }, and those from which they could be worked out, are not published.

## Columns of the matrix

matrix-field-axis = Axis
matrix-field-programme = Programme
matrix-field-objective = Objective
matrix-field-expected-result = Expected result
matrix-field-code = Code
matrix-field-activity = Activity
matrix-field-milestones = Milestones
matrix-field-verification = Means of verification
matrix-field-lead = Lead
matrix-field-partners = Partners
matrix-field-start = Start
matrix-field-deadline = Deadline
matrix-field-quarter = Q{ $quarter } { $year }
matrix-field-weight = Weight
matrix-field-budget = Budget (RD$)
matrix-field-status = Status
matrix-field-percent = % progress
matrix-field-notes = Remarks
matrix-field-sdg = SDG
matrix-field-gcm = Global Compact objectives
matrix-field-indicator = Indicators
matrix-field-provenance = Provenance
matrix-field-source = Source

## Reports and briefs as PDF and DOCX

doc-over = Vigía · Monitoring of national action plans
doc-page = Page { $page } of { $pages }
doc-stamp = Revision { $revision } · fingerprint { $fingerprint }
doc-report-title = Progress report
doc-subtitle = As of { $day }
doc-period = Reporting period
doc-period-days = { $start } to { $end }
doc-summary = Executive summary
doc-nothing = No activity of the plan matches what was chosen ({ $filter }), so this document has no figures to show. Remove a filter and generate it again.
doc-and-more = { $list }, and { $count } more
doc-more-rows = { $count ->
    [one] And 1 more. The whole list is at { $address }
   *[other] And { $count } more. The whole list is at { $address }
}
doc-totals = Totals. Activities: { $activities }. Completed: { $completed }. Overdue: { $overdue }. Actual progress: { $actual }%. Expected progress: { $expected }%. Indicators: { $indicators }. Observations: { $observations }.
doc-observations = { $count ->
    [0] without observations
    [one] with 1 observation
   *[other] with { $count } observations
}
doc-summary-reach = This report covers { $activities ->
    [one] 1 activity
   *[other] { $activities } activities
} of { $programmes ->
    [one] 1 programme
   *[other] { $programmes } programmes
} and { $axes ->
    [one] 1 axis
   *[other] { $axes } axes
}, in which { $agencies ->
    [one] 1 institution takes part
   *[other] { $agencies } institutions take part
} as leads or partners.
doc-summary-none-counts = None of the activities counts towards progress or fulfilment, because all of them are cancelled.
doc-summary-behind = On { $day }, { $elapsed } of the plan's period had elapsed. Actual progress is { $actual } and expected progress on that day { $expected }: implementation is behind what was expected, by { $points ->
    [0] less than one percentage point
    [one] 1 percentage point
   *[other] { $points } percentage points
}.
doc-summary-on-track = On { $day }, { $elapsed } of the plan's period had elapsed. Actual progress is { $actual } and expected progress on that day { $expected }: implementation is on track.
doc-summary-ahead = On { $day }, { $elapsed } of the plan's period had elapsed. Actual progress is { $actual } and expected progress on that day { $expected }: implementation is ahead of what was expected, by { $points ->
    [0] less than one percentage point
    [one] 1 percentage point
   *[other] { $points } percentage points
}.
doc-summary-fulfilment = Strict fulfilment, which divides the completed activities by all but the cancelled ones, is { $strict } ({ $completed } of { $counted }). Broad fulfilment, which adds the continuous activities and those in progress to the completed ones, is { $broad } ({ $reached } of { $counted }).
doc-summary-cancelled = { $count ->
    [one] 1 activity is cancelled and left out of these calculations.
   *[other] { $count } activities are cancelled and left out of these calculations.
}
doc-summary-overdue = { $count ->
    [0] No activity is overdue.
    [one] 1 activity is overdue, that is, its deadline passed without its being completed.
   *[other] { $count } activities are overdue, that is, their deadlines passed without their being completed.
}
doc-summary-critical = { $count ->
    [0] None is more than { $days } days late.
    [one] Of these, 1 is more than { $days } days late, a whole reporting period.
   *[other] Of these, { $count } are more than { $days } days late, a whole reporting period.
}
doc-summary-worst = The latest of all is { $code }, “{ $title }”, led by { $lead }: it fell due on { $deadline }, { $days ->
    [one] 1 day
   *[other] { $days } days
} ago.
doc-summary-risk = { $risk ->
    [0] No activity within its deadline progresses less than expected
    [one] 1 activity is within its deadline but at risk, because it progresses less than expected
   *[other] { $risk } activities are within their deadlines but at risk, because they progress less than expected
}; { $soon ->
    [0] no other falls due within the next { $days } days.
    [one] 1 more falls due within the next { $days } days.
   *[other] { $soon } more fall due within the next { $days } days.
}
doc-summary-owed-none = No institution owes a report: every open activity has a validated report of the last { $days } days or started more recently.
doc-summary-owed = { $reports ->
    [one] 1 progress report is owed
   *[other] { $reports } progress reports are owed
} on open activities that have gone more than { $days } days without a validated one. They are owed by: { $agencies }.
doc-summary-indicators = As for results, of { $total ->
    [one] 1 indicator
   *[other] { $total } indicators
}, { $behind ->
    [0] none is behind
    [one] 1 is behind
   *[other] { $behind } are behind
}, { $track ->
    [0] none is on track
    [one] 1 is on track
   *[other] { $track } are on track
} and { $ahead ->
    [0] none is ahead
    [one] 1 is ahead
   *[other] { $ahead } are ahead
}. { $open ->
    [0] All of them report.
    [one] 1 does not report, because it lacks a baseline, a target or an official value, or is only monitored, and it counts in no band.
   *[other] { $open } do not report, because they lack a baseline, a target or an official value, or are only monitored, and they count in no band.
}
doc-summary-are-behind = Behind what was expected: { $list }.
doc-summary-are-well = On track or ahead: { $list }.
doc-summary-disagree = { $count ->
    [one] For 1 indicator sources publish different figures; all are shown and none is corrected.
   *[other] For { $count } indicators sources publish different figures; all are shown and none is corrected.
}
doc-moved = Progress went from { $before } to { $after }; expected is { $expected }.
doc-stayed = Progress is still { $percent }; expected is { $expected }.
doc-progress = Progress of the plan
doc-all = Total
doc-axes-caption = Progress and standing of each axis
doc-axis = Axis { $numeral }. { $name }
doc-matrix-caption = Activities of programme { $code }
doc-late = Overdue activities
doc-lateness = Lateness
doc-days-late = { $days ->
    [one] 1 day
   *[other] { $days } days
}
doc-days-late-critical = { $days ->
    [one] 1 day · critical
   *[other] { $days } days · critical
}
doc-indicators-none = No indicator belongs to what was chosen.
doc-other-sources = What other sources say
doc-other-sources-lead = The last value of each source that is not the official one of the indicator. It is shown beside it and counts neither in the band nor in the achievement.
doc-disagreement = { $code }, { $name }, { $period }: { $claims }. They differ by { $by }.
doc-alignment = International alignment
doc-alignment-item = Target or objective
doc-amendments-none = No activity and no target has been amended.
doc-amended-what = What was amended
doc-amended-from = Before
doc-amended-to = After
doc-method-lead = This is how each figure of this report is made. The methodology page of the plan explains it in detail.
doc-imprint = About this document
doc-brief-standing = Standing

## IATI

iati-plan-page = Page of the plan in Vigía
iati-activity-page = Page of the activity in Vigía
iati-evidence = Evidence of { $day }
iati-totals = { $activities } activities: { $completed } completed and { $overdue } overdue. Progress: { $progress }.
iati-totals-none = The filter chooses no activity: the document holds the plan alone.
iati-totals-cancelled = { $activities } activities, all of them cancelled: there is no progress to compute.
iati-alignment = The SDGs and the objectives of the Global Compact for Migration (GCM, vocabulary 99) are a reference alignment: they say what an activity contributes to and are no commitments.
iati-gcm = Global Compact for Migration, objective { $number }: { $label }
iati-place = Activity { $code } of the programme “{ $programme }”, axis “{ $axis }”.
iati-example = It is an example: its dates, budget and progress are illustrative.
iati-objective = Objective of the programme: { $objective }
iati-expected-result = Expected result of the programme: { $result }
iati-budget-split = The plan gives one budget of { $budget } for the whole activity; here it is shared out over its years in proportion to their days.
iati-milestones = Milestones: { $list }.
iati-verification = Means of verification: { $list }.
iati-standing = As of { $day }: { $status }; progress { $actual }, expected { $expected }.
iati-overdue = It is overdue: its deadline has passed and it is not completed.
iati-actual-start = A validated report of { $day } says that the activity has begun.
iati-actual-end = Day of the validated report that says the activity is completed.
iati-indicator = Indicator { $code }.
iati-unit = Unit: { $unit }.
iati-measure = Measure: { $measure }.
iati-direction = Direction: { $direction }.
iati-flow = It is a flow, not a stock.
iati-running-total = It is a running total: neither a flow of the period nor a stock.
iati-stock = It is a stock, not a flow.
iati-official-source = Official source: { $source }.
iati-no-baseline = No baseline: { $reason }
iati-baseline = Baseline: { $period }. Source: { $source }.
iati-example-indicator = The indicator is an example.
iati-example-value = It is an example: the figure is illustrative.
iati-target = Source of the target: { $source }.
iati-target-amended = The target was amended; the original was { $original }.
iati-no-official = The official source gives no figure for this period.
iati-others = Other sources, neither corrected nor averaged: { $list }.
iati-partial = The official source covers { $days } of the { $whole } days of the period: { $value }.
iati-parts = Numerator and denominator: { $parts }.
iati-too-small = <{ $smallest }: it counts fewer than { $smallest } protected people and the figure is not published.
iati-withheld = Withheld: the figure is not published so that another one cannot be worked out.

## Importing the matrix and figures

nav-import = Import
import-title = Import the matrix
import-lead = Upload the planning matrix as your institution keeps it. First you will see what Vigía made of each column and what would change in each row; nothing changes until you apply it, and it can be undone.
import-step = Step { $step } of { $steps }
import-upload-heading = Upload a matrix
import-upload-note = An Excel or CSV file, with one sheet or one sheet for each axis. If you would rather start from what holds now:
import-download-matrix = Download the current matrix (XLSX)
import-file = File
import-file-hint = .xlsx or .csv, up to 20 MB and 50,000 rows. Formulas are not computed: the last saved value is read.
import-upload = Upload and review
import-no-file = No file arrived. Choose a .xlsx or .csv file that is not empty and send it again.
import-too-large = The file is larger than 20 MB and was not taken. Nothing was saved; remove sheets or pictures it does not need, or split it, and upload again.
import-no-header = No row of headings was found: no sheet has columns with names such as “Activity”, “Lead” or “Deadline”. Nothing was saved; put the headings in one row, or start from the current matrix, and upload again.
import-not-found = This matrix no longer waits: it was applied. See the list of imports or upload it again.
import-list-heading = Imports
import-list-none = No matrix has been imported yet.
import-column-file = File
import-column-day = Day
import-column-created = Created
import-column-changed = Changed
import-state-applied = Applied
import-state-undone = Undone
import-done-applied = { $file } was imported: activities created, { $created }; changed, { $changed }. It holds from today and is on record.
import-done-undone = The import of { $file } was undone. The plan stands as before, and both are on record.
import-undo = Undo
import-undo-note = What changed goes back to its former value as an amendment of today, what was created is withdrawn from today, and the reports it brought stop counting. Nothing is deleted from the record. It is not possible if somebody has changed one of those activities since.
import-undo-confirm = Yes, undo this import
import-undo-changed = Nothing was undone: one of its activities has changed since this import, and undoing it would lose that change. Amend those activities one by one.
import-undo-twice = This import had been undone already. The plan has not changed.
import-undo-not-found = There is no such import. Choose one from the list.
import-undone-report = The import that brought this report was undone.
import-columns-title = Columns of { $file }
import-columns-lead = Say what each column holds. Columns that are not imported are left out and change nothing.
import-origin-guessed = This was worked out from the headings. Check it before you go on.
import-origin-remembered = A file laid out like this one was uploaded before: what was decided then was remembered. Check it before you go on.
import-origin-chosen = This is what you chose.
import-columns-faults = Before you go on, correct these columns:
import-columns-refused = The columns need attention. Nothing was saved; correct them and send again.
import-about-heading = What the file speaks of
import-reported-on = Day for which status and progress speak
import-reported-on-hint = dd/mm/yyyy. The reports that the file brings will bear this date.
import-file-lang = Language of the file
import-fault-lang = Choose Spanish or English.
import-lang-es = Spanish
import-lang-en = English
import-sheet = Sheet “{ $sheet }”
import-sheet-header = The headings are in row { $row }.
import-column-letter = Column
import-column-name = Column { $column }
import-column-heading = Heading
import-column-samples = First values
import-column-field = Holds
import-column-label = What column { $column } holds, “{ $heading }”
import-column-none = Do not import
import-column-unknown = Heading not recognised
import-columns-submit = See what will change
import-group-activity = The activity
import-group-who = Who
import-group-when = When
import-group-how = How and how much
import-group-progress = Progress
import-group-alignment = Alignment
import-group-quarters = Marked quarters
import-group-shown = Shown, never change the plan
import-review-title = What { $file } will change
import-review-lead = Each row of the file, with what will be created, changed or left. Everything is applied together or nothing is.
import-review-reported-on = Status and progress as of { $day }.
import-review-to-columns = Change the columns or the day
import-review-columns-first = The columns of this file still have faults. Correct them to see what would change.
import-summary-heading = In short
import-count-all = { $count ->
    [one] The only row
   *[other] All { $count } rows
}
import-count-created = { $count ->
    [one] 1 is created
   *[other] { $count } are created
}
import-count-changed = { $count ->
    [one] 1 changes
   *[other] { $count } change
}
import-count-left = { $count ->
    [one] 1 stays the same
   *[other] { $count } stay the same
}
import-count-faulty = { $count ->
    [one] 1 with faults
   *[other] { $count } with faults
}
import-outcome-created = Is created
import-outcome-changed = Changes
import-outcome-left = Stays the same
import-outcome-faulty = With faults
import-agencies-heading = { $count ->
    [0] Institutions that you named
    [one] One institution that the plan does not know
   *[other] { $count } institutions that the plan does not know
}
import-agencies-note = Choose which one each name means. Vigía makes up no institutions: if yours is not in the list, correct the file or ask for it to be added to the plan.
import-agencies-name = “{ $name }” is
import-agencies-similar = The most similar
import-agencies-all = All
import-agencies-cells = In { $cells }
import-agencies-cells-more = In { $cells } and { $more } more cells
import-agencies-submit = Use these institutions
import-faults-heading = { $count ->
    [one] One fault
   *[other] { $count } faults
}
import-faults-note = Correct them in the file and upload it again: what you decided of the columns is remembered.
import-faults-first = The first { $shown } of { $all } are shown.
import-fault-cell = Cell
import-fault-value = Value
import-fault-words = What is wrong and what to do
import-apply-heading = Apply
import-apply-note = The changes become amendments of today, and the reports that the file brings count as validated by the secretariat. You can undo it from the list of imports.
import-apply = { $count ->
    [one] Apply 1 change
   *[other] Apply { $count } changes
}
import-apply-agencies = { $count ->
    [one] It cannot be applied yet: say which institution one name means.
   *[other] It cannot be applied yet: say which institutions { $count } names mean.
}
import-apply-faults = { $count ->
    [one] It cannot be applied yet: there is one fault. Everything is applied together or nothing is.
   *[other] It cannot be applied yet: there are { $count } faults. Everything is applied together or nothing is.
}
import-apply-nothing = There is nothing to apply: the plan says the same as the file already.
import-apply-refused = The file still has faults or institutions to be made clear. Nothing was applied; resolve them and apply again.
import-plan-changed = The plan changed while you were reviewing. Nothing was applied; this page already shows what would change now: review it and apply again.
import-decided-anew = The columns or institutions of this matrix were changed while you were reviewing. Nothing was applied; this page already shows what would change now: review it and apply again.
import-rows-heading = Rows
import-rows-filter = Which rows are shown
import-rows-none = No row is of this kind.
import-rows-pages = Pages of rows
import-rows-page = Page { $page } of { $pages }
import-rows-before = Rows before
import-rows-after = Rows after
import-row-where = Row
import-row-at = { $sheet }, row { $row }
import-rows-at = { $sheet }, rows { $first } to { $last }
import-row-activity = Activity
import-row-outcome = What happens
import-row-details = Details
import-row-faulty = See the faults of this sheet.
import-empty = (empty)
figures-title = Upload figures from a file
figures-open = Upload figures of several indicators from a file
figures-lead = Send the observations of several indicators at once. All of them are taken or none, and nothing is published until the secretariat validates them.
figures-heading = File of observations
figures-note = One row for each observation, up to { $max } rows. Use the template: it has the lists of indicators, sources and breakdowns that are taken.
figures-template = Download the template (XLSX)
figures-members-only = Only members of the commission and the secretariat enter figures.
figures-none = The file holds no observation. Nothing was saved; write the rows below the headings and send again.
figures-too-many = The file has more than { $max } rows. Nothing was saved; split it and send the parts.
figures-refused = { $count ->
    [one] One cell needs attention. No row was saved; correct it in the file and upload it again.
   *[other] { $count } cells need attention. No row was saved; correct them in the file and upload it again.
}
figures-faults = What needs attention, by row and column
figures-row = Row
figures-column = Column
figures-sent = { $count ->
    [one] 1 observation was sent. It waits for the secretariat's review; until then it does not change what is published.
   *[other] { $count } observations were sent. They wait for the secretariat's review; until then they do not change what is published.
}

## Reports and downloads

reports-title = Reports
reports-lead = Choose what the report holds, see it first and download it, or keep it under a permanent link to cite it.
reports-form = Form
reports-brief-of-one = With one axis or one institution alone, a brief of one page is offered too.
reports-brief-lost = A brief is about one axis or one institution, so the report as PDF is shown instead. Tick a single one to choose it again.
reports-archival = The PDF as PDF/A, for long-term keeping
reports-axes = Axes
reports-agencies = Institutions
reports-none-is-all = With none ticked, the report has all of them.
reports-choose-agencies = Choose institutions
reports-period = Period of changes
reports-whole-period = Since the plan began
reports-language = Language of the report
reports-day = As of
reports-day-hint = For instance 30/06/2019; empty means today
reports-preview = See it first
reports-clear = Start again
reports-nothing = With these choices the report has no activity. Remove one of them and try again.
reports-preview-heading = { $form }, as of { $day }
reports-download = Download
reports-archive-now = Keep under a permanent link
reports-archive-needs-account = To keep it under a permanent link, sign in.
reports-archive = Reports that were kept
reports-tables = All tables as CSV
reports-tables-help = With what was chosen above. The tables for Excel carry the mark that lets it show accents well.
reports-table-for-excel = for Excel
reports-table-for-excel-named = { $table } for Excel
reports-table-programmes = Programmes
reports-table-dictionary = Data dictionary
form-pdf = Report as PDF, to read and print
form-docx = Report as Word document, to edit
form-xlsx = Matrix as Excel workbook, with indicators and sources
form-csv = Activities as CSV, to analyse
form-iati = IATI 2.03, for aid systems
form-brief = Brief of one page as PDF
archive-title = Reports that were kept
archive-lead = Each link gives the same bytes for good, even after the plan has changed.
archive-empty = No report has been kept yet.
archive-column-report = Report
archive-damaged = The report that was kept is damaged and is not given out, since it would not be the one that was cited. Tell the secretariat.
archive-no-such-file = No report was kept under this address. Check that the link is whole.
report-lead = This report was kept to be cited: the file does not change.
report-size = Size
report-kilobytes = { $size } kB
report-checksum = To check it (sha256sum)
report-moved-on = The plan has changed since: it is at revision { $revision }.
report-again = Make the same report from today’s data
report-downloads = Downloads ({ $count })
report-taken-by-public = Public
export-label = Download these figures
export-builder = Build a report
export-unknown = There is no file of that name. There are these: { $names }.
export-filter = «{ $value }» is no value of { $name }, so no file was made. Check the parameter.
export-brief = A brief is about one axis or one institution: give axis or agency with a single code.
export-period = The period cannot be read. Write it as 2019, 2019-S1, 2019-Q3 or 2018-04..2019-03.
export-nothing = What was asked for ({ $filter }) has no activity, so no file was made. Remove a condition.
export-failed = The file could not be made. Try again; if it stays like this, tell the secretariat.

## The interface for other systems

api-not-found = The plan has nothing of that code. Check the code in the list.
api-limit = A page has 1 to { $most } items: write limit as a whole number.
api-cursor = The cursor points at no item of the list any more. Begin again without a cursor.
api-parameter = This address has no parameter { $name }, so nothing was answered. It has these: { $names }.
api-too-often = This token asks too often. Ask again in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}.
api-no-such-address = There is nothing at this address. The interface is described in /api/v1/openapi.json.
api-method = This address does not answer to { $method }. The Allow header says what it answers to.
api-reference = Interface for systems (API)

## Workbooks and the template for figures

sheets-nothing = No activity matches the filter, so this sheet has no rows. Remove a filter and download again.
sheets-page = Page { $page } of { $pages }
sheets-observations = Observations
sheets-sources = Sources
sheets-method = Method
sheets-what = What
sheets-words = Explanation
sheets-target = Target { $period }
sheets-baseline-period = Period of the baseline
sheets-baseline-source = Source of the baseline, or why there is none
sheets-target-provenance = Provenance of the targets
sheets-latest-period = Period of the latest value
sheets-judged-period = Period judged
sheets-judged-value = Value in the period judged
sheets-judged-target = Target for the period judged
sheets-judged-expected = Expected by now
sheets-achievement = Achievement, not capped
sheets-moved-by = Moved by activities
sheets-sdg = SDG of the indicator
sheets-gcm = Compact objectives of the indicator
sheets-period-code = Period code
sheets-number = Value (number)
sheets-source-title = Title of the source
sheets-disclosure = Disclosure
sheets-disclosure-official = total already published by an authority
sheets-disclosure-internal = known within the commission
sheets-state = Validity
sheets-stands = stands
sheets-corrected = corrected
sheets-publisher = Published by
sheets-year = Year
sheets-reference = Where it can be found
sheets-progress-actual = Actual progress
sheets-progress-expected = Expected progress
sheets-budget = Budget in pesos
sheets-template-title = Template for entering figures: { $plan }
sheets-entry = Figures
sheets-help = Instructions
sheets-lists = Lists
sheets-list-name = Name of the indicator
sheets-help-rows = Type one figure a row on the sheet “{ $sheet }”, from row 3 on. A file holds up to { $most } rows.
sheets-help-columns = Do not change the first two rows: they tell what each column is. You may delete columns you do not need and change their order.
sheets-help-values = For a percentage type 40 and not 40%. If you know the two numbers it is made of, type the numerator and the denominator and leave the value empty.
sheets-help-dimensions = Leave the columns empty by which the figure is not broken down. If you send a total with its parts, the parts must make it up.
sheets-help-note = A note has up to { $max } characters and says what the figure counts and what it does not.
sheets-help-people = Never type data on persons. A file with columns that are not of this template is refused as a whole.
sheets-help-review = Nothing is published until the secretariat validates it.
sheets-input-indicator = Choose the code of the indicator. The names are on the sheet of lists.
sheets-input-value = A number from 0 on. Leave it empty if you type a numerator and a denominator.
sheets-input-numerator = The part, in whole numbers. Only for percentages, rates and ratios.
sheets-input-denominator = The whole, in whole numbers from 1 on. Only for percentages, rates and ratios.
sheets-input-dimension = Choose from the list, or leave it empty if the figure is not broken down like this.
sheets-input-source = Choose the code of the source. The titles are on the sheet of lists.
sheets-input-day = The day on which the figure was published, as 30/11/2019. If left empty, it is the day on which you send it.
sheets-fault-no-header = No sheet has the headings of figures, so nothing was read. Download the template, copy your figures into it and upload it again.
sheets-fault-unknown-column = The column “{ $heading }” ({ $sheet }, cell { $cell }) is not of the template and has values. Nothing was read, so that no data on persons slips in; delete the column and upload again.
sheets-fault-no-heading = A column without a heading ({ $sheet }, cell { $cell }) has values. Nothing was read; delete the column or give it one of the headings of the template and upload again.
sheets-fault-twice = The heading “{ $heading }” stands there twice ({ $sheet }, cell { $cell }). Nothing was read; keep only one of the two columns and upload again.

## Data dictionary of the tables

tables-stamp-plan = Code of the plan.
tables-stamp-revision = Revision of the plan from which the file was made.
tables-stamp-day = Day that the file shows.
tables-stamp-filter = What the file was narrowed to, in words.
tables-stamp-citation = How to cite the file.
tables-stamp-fingerprint = SHA-256 checksum of the figures: two files with the same one tell the same figures.
tables-plan-title = Full title of the plan.
tables-plan-short-title = Short title of the plan.
tables-plan-description = What the plan is, and what is uncertain about it.
tables-plan-start = First day of the plan.
tables-plan-end = Last day of the plan.
tables-plan-report-every = Days after which an open activity owes a report.
tables-plan-due-soon = Days before its deadline within which an activity is due soon.
tables-plan-behind = Ratio of actual to expected below which something is behind.
tables-plan-ahead = Ratio of actual to expected from which something is ahead.
tables-plan-smallest = Smallest group of protected people that is published.
tables-plan-strict = Strict fulfilment: completed ÷ (all − cancelled).
tables-plan-broad = Broad fulfilment: (completed + continuous + in progress) ÷ (all − cancelled).
tables-plan-budget = Sum of the budgets of the activities included.
tables-plan-indicators = Number of indicators included.
tables-plan-observations = Number of observations included.
tables-plan-examples = Notice that some rows are examples; empty where none are.
tables-activities = Number of activities included.
tables-overdue = Number of overdue activities, whatever their status.
tables-progress = Weighted progress: Σ(weight × progress) ÷ Σ(weight), cancelled ones left out.
tables-expected = Progress expected by the day; for a group, weighted as the actual one.
tables-provenance = Where the row comes from: documented, illustrative (an example) or reported by an institution.
tables-source = Code of the source.
tables-sdg = SDG targets or indicators to which it contributes: reference alignment.
tables-gcm = Objectives of the Global Compact to which it contributes: reference alignment.
tables-spent = What was spent up to the day of the report, where it is said.
tables-evidence = Link to what shows it.
tables-actor = Institution that did it; empty where it came with the files of the plan.
tables-axis-code = Code of the axis.
tables-axis-ordinal = Place of the axis in the plan, from 1.
tables-axis-name = Name of the axis.
tables-axis-scope = What the axis sets out to do.
tables-programme-code = Number of the programme.
tables-programme-ordinal = Place of the programme in the plan, from 1.
tables-programme-name = Name of the programme.
tables-programme-objective = Objective of the programme.
tables-programme-result = Expected result of the programme.
tables-activity-code = Code of the activity; it is text: 1.10 is the tenth.
tables-activity-title = What is done.
tables-activity-lead = Code of the institution that leads.
tables-activity-partners = Codes of the institutions that share it.
tables-activity-start = First day of the activity.
tables-activity-deadline = Deadline that held on the day.
tables-activity-original = Deadline before any amendment.
tables-activity-weight = How much it counts, 1 to 5.
tables-activity-budget = Budget, where one is given.
tables-activity-milestones = Milestones, one a line, with their day in parentheses where they have one.
tables-activity-verification = Means of verification, one a line.
tables-activity-status = Status by the last validated report.
tables-activity-percent = Progress that counts.
tables-activity-basis = How the progress that counts came about.
tables-activity-concern = Most serious concern that follows from dates and progress.
tables-activity-course = State in the words of leadership.
tables-activity-days-left = Days to the deadline; negative once it has passed.
tables-activity-last-report = Day of the last validated report.
tables-activity-owes-report = Whether it owes a report.
tables-activity-notes = What was done, by the last validated report.
tables-activity-indicators = Codes of the indicators that it is meant to move.
tables-report-id = Identifier of the report.
tables-report-day = Day for which the report speaks.
tables-report-status = Status that it reports.
tables-report-percent = Percentage that it reports; empty where it gives none.
tables-report-narrative = What was done.
tables-amendment-of = What was amended.
tables-amendment-code = Code of the activity or indicator.
tables-amendment-period = Period of the target that was amended.
tables-amendment-day = Day from which it holds.
tables-amendment-field = What changed.
tables-amendment-from = Value before.
tables-amendment-to = Value after.
tables-amendment-reason = Reason.
tables-amendment-words = Another reason, in words.
tables-agency-code = Code of the institution.
tables-agency-name = Name of the institution.
tables-agency-membership = Place in the commission.
tables-agency-leads = Activities included that it leads.
tables-agency-shares = Activities included that it shares.
tables-agency-completed = Of those it leads, the completed ones.
tables-agency-overdue = Of those it leads, the overdue ones.
tables-agency-owed = Of those it leads, those that owe a report.
tables-agency-progress = Weighted progress of those it leads.
tables-indicator-code = Code of the indicator.
tables-indicator-name = What it measures.
tables-indicator-unit = What its values count.
tables-indicator-measure = Kind of number; a rate says of how many inhabitants, as rate/100000.
tables-indicator-direction = Which way it should move.
tables-indicator-cumulation = How its values add up through time.
tables-indicator-frequency = How often a value is due.
tables-indicator-crime = Crime that it is about, where it is one.
tables-indicator-statistic = Row of the statistical report, where it has one.
tables-indicator-subject = Whom it counts; decides whether small groups are withheld.
tables-indicator-official = Code of the source whose values count.
tables-indicator-activities = Codes of the activities that are meant to move it.
tables-indicator-method = How it is counted, and what it does not say.
tables-baseline = Baseline, in the unit of the indicator.
tables-baseline-period = Period of the baseline.
tables-baseline-source = Code of the source of the baseline.
tables-baseline-missing = Why there is no baseline.
tables-numerator = The part, where the value was made of two numbers.
tables-denominator = The whole, where the value was made of two numbers.
tables-latest-period = Period of the latest value of the official source.
tables-latest-value = Latest value of the official source; empty where it is withheld.
tables-judged-period = Period of the target by which it is judged.
tables-judged-value = Value in that period.
tables-judged-target = Target for that period that held on the day.
tables-judged-expected = What was to be expected: the target, or the part of it that the value covers.
tables-achievement = Achievement = (value − baseline) ÷ (target − baseline), signed and not capped; empty where it cannot be computed.
tables-band = Band of value ÷ expected; empty where it cannot be rated.
tables-gap = What it lacks to be rated.
tables-period = Code of the period, such as 2019, 2017-S1, 2019-Q3 or 2018-04..2019-03.
tables-period-start = First day of the period.
tables-period-end = Last day of the period.
tables-target-value = Target that held on the day, in the unit of the indicator.
tables-target-original = Target before any amendment.
tables-withheld = Why the value is withheld: small_cell, it counts fewer people than are published; protected, it protects a value that does.
tables-marker = What is shown in place of a small value, such as <11.
tables-observation-id = Identifier of the observation.
tables-observation-value = Value in the unit of the indicator; empty where it is withheld.
tables-observation-official = Whether the source is the official one of the indicator.
tables-observation-disclosure = Whether an authority has published the total already (official) or it is known within the commission (internal).
tables-observation-stands = Whether it stands, that is, was not corrected by another.
tables-observation-supersedes = Identifier of the observation that it corrects.
tables-observation-note = What the source says about the value.
tables-observation-published = Day from which it is known.
tables-crime = Crime, where the source names one.
tables-sex = Sex of those counted; empty where it is not broken down.
tables-age-group = Age of those counted; empty where it is not broken down.
tables-citizenship = Citizenship of those counted; empty where it is not broken down.
tables-exploitation = Form of exploitation; empty where it is not broken down.
tables-province = Name of the province; empty where it is not broken down.
tables-victim-status = Whether victims are presumed or established; empty where it is not said.
tables-alignment-of = What contributes.
tables-alignment-code = Code of the activity or indicator that contributes.
tables-alignment-frame = Frame: SDG target, SDG indicator or objective of the Global Compact.
tables-alignment-reference = Number in the frame, such as 16.2, 16.2.2 or 10.
tables-alignment-label = Short label in the frame.
tables-source-code = Code of the source.
tables-source-title = Title, in the language of the document.
tables-source-publisher = Who published it.
tables-source-year = Year of publication, where known.
tables-source-reference = Where it can be found.
tables-dictionary-table = Name of the table, which is that of its file.
tables-dictionary-column = Name of the column, the same in every language.
tables-dictionary-description = What the column holds.
tables-dictionary-type = Type of value: dates as 2019-11-30, decimals with a point, codes parted by semicolons.
tables-dictionary-unit = Unit of numbers: per cent from 0 to 100, whole Dominican pesos or days.
tables-dictionary-allowed = Values that it can hold, where they are a closed list.

## Reading matrices

matrix-in-unreadable-old = The file is in the format of Excel 97–2003 (.xls), which is not read here. Nothing was imported. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and send it again.
matrix-in-unreadable-encrypted = The file is protected with a password and cannot be read. Nothing was imported. Remove the password, save the file and send it again.
matrix-in-unreadable-large = The file, or what is packed in it, is too large. Nothing was imported. Keep only the sheets of the matrix, without pictures, in a file of at most { $megabytes } MB.
matrix-in-unreadable-entities = A part of the file declares XML entities, which no spreadsheet program does. For safety nothing was read. Open the matrix in Excel or LibreOffice, save it as .xlsx and send that copy.
matrix-in-unreadable-other = The file is neither an Excel workbook (.xlsx) nor a CSV. Nothing was imported. Save the matrix in one of these two formats and send it again.
matrix-in-unreadable-damaged = The file is damaged: a part of it is missing or cannot be read. Nothing was imported. Open it in Excel or LibreOffice, save it as .xlsx again and send that copy.
matrix-in-unreadable-overlapping = Merged cells of a sheet overlap, so that it is not clear what each row says. Nothing was imported. Open it in Excel or LibreOffice, unmerge those cells and send the file again.
matrix-in-unreadable-cell = A cell has more than { $most } characters, more than a cell of Excel can hold. Nothing was imported. Shorten its text and send the file again.
matrix-in-unreadable-quote = A quotation mark (") opens in line { $line } and never closes, so that everything after it would be one cell. Nothing was imported. Close it or remove it and send the file again.
matrix-in-unreadable-empty = The file has no cell with content. Nothing was imported. Check that the matrix was saved in it.
matrix-in-unreadable-rows = The file has more than { $most } rows of data. Nothing was imported. Split it into several files, or delete the rows that are not part of the matrix.
matrix-in-unreadable-columns = A sheet has content beyond column { $most }. Nothing was imported. Delete the columns that are not part of the matrix and send the file again.
matrix-in-mapping-nothing = No sheet has a heading that is recognised. Nothing can be imported like this. Say what each column holds, or check that the matrix has a row with the names of its columns.
matrix-in-mapping-no-activity = On sheet “{ $sheet }” no column holds the activity or its code, and without it nobody knows what a row is about. Say which one it is, or leave the sheet without columns so that it is not imported.
matrix-in-mapping-two-columns = On sheet “{ $sheet }”, columns { $first } and { $second } hold the same: { $field }. Only one can be taken. Say that the other one holds something else, or leave it out.
matrix-in-mapping-no-quarter = On sheet “{ $sheet }”, column { $column } is no quarter of the years 2000 to 2100. Give a quarter from 1 to 4 and its year.
matrix-in-mapping-unknown-sheet = The file has no sheet “{ $sheet }” with a heading. What was said is about another file. Say again what the columns hold.
matrix-in-mapping-unknown-column = Sheet “{ $sheet }” has no heading in column { $column }. What was said is about another file. Say again what the columns hold.
matrix-in-fault-formula = The formula of this cell comes to an error, so its value is not known. Correct the formula or write the value.
matrix-in-fault-axis = This axis is none of the plan. Write its number, code or name as they stand in the plan.
matrix-in-fault-axis-of-other = Programme { $programme } belongs to axis { $axis }, not to the one of the row. Correct the axis or the programme; if the cell is merged, check which rows it covers.
matrix-in-fault-programme = This programme is none of the plan. Write its number or name as they stand in the plan.
matrix-in-fault-no-programme = The activity is new and the row does not say to which programme it belongs. Write the programme, or the code if the activity exists already.
matrix-in-fault-code = This is not the code of an activity. Write it as text, with the number of the programme, a point and two digits, such as 1.07; or leave the cell empty if the activity is new.
matrix-in-fault-code-of-other = The code is not one of programme { $programme }, which the row says. Correct the code or the programme.
matrix-in-fault-code-twice = This code is in { $first } already. Each activity has one row only. Correct the code or delete one of the two rows.
matrix-in-fault-no-free-code = Programme { $programme } has no free code left. Write a code in the row, or use that of an activity that was withdrawn.
matrix-in-fault-no-title = The row has data but neither an activity nor a code, so nobody knows what it is about. Write the activity or delete the row.
matrix-in-fault-title-twice = This activity is in { $first } already. Write the code of each if they are different, or delete one of the two rows.
matrix-in-fault-title-of-two = Two activities of the plan have these very words. Write the code of the one that is meant.
matrix-in-fault-contradicts = This row goes on with the activity above, but says something else than { $first }. Leave one value; if they are different activities, unmerge the cells.
matrix-in-fault-too-long = The text has more than { $most } characters, which is what is kept. Shorten it.
matrix-in-fault-agency = This institution is none of the plan. Choose which one is meant, or write its code or its full name.
matrix-in-fault-too-many-names = The cell names more than { $most } institutions. Keep those responsible and move the others to another activity or to the notes.
matrix-in-fault-missing = The activity is new and lacks something that it needs: { $field }. Write it.
matrix-in-fault-day = This is not a date that exists. Write it as 30/11/2019, Nov 2019 or 2019.
matrix-in-fault-ends-before-start = The deadline comes before the start, which is { $start }. Correct one of the two dates.
matrix-in-fault-weight = A weight is a whole number from 1 to 5. Correct it or leave the cell empty.
matrix-in-fault-budget = This is not an amount of Dominican pesos. Write the amount only, such as 1,500,000, or leave the cell empty.
matrix-in-fault-status = This status is not known. Write Not started, In progress, Continuous, Completed, Suspended or Cancelled.
matrix-in-fault-percent = Progress is a percentage from 0 to 100. Correct it or leave the cell empty.
matrix-in-fault-completed-below-full = The activity is given as completed, but its progress is below 100 %. Correct the status or the percentage.
matrix-in-fault-not-started-above-zero = The activity is given as not started, but its progress is above 0 %. Correct the status or the percentage.
matrix-in-fault-sdg = “{ $entry }” is no SDG target to which the plan is aligned. Write the numbers of the targets, such as 16.2; 5.2.
matrix-in-fault-gcm = “{ $entry }” is no objective of the Global Compact to which the plan is aligned. Write their numbers, such as 3; 7; 10.
matrix-in-withdrawn = Withdrawn on { $day }

## Access tokens of other systems

tokens-title = Access tokens
tokens-lead = With a token, another system reads what is published or sends figures. Each token allows only what is said here, and can be revoked at any time.
tokens-made = The token is made. Copy it now and keep it where only that system uses it: it is not shown again. If it is lost, revoke it and make another.
tokens-revoked = The token “{ $label }” was revoked: it allows nothing any more. What it sent is kept.
tokens-new = New token
tokens-label = What it is for
tokens-label-hint = For instance, the name of the system that will use it
tokens-agency = Institution that uses it
tokens-choose = Choose one
tokens-scope = What it allows
tokens-allows-reading = Reading what is published
tokens-allows-every = Sending figures of every indicator
tokens-allows-some = Sending figures of the indicators that are ticked
tokens-allows-indicators = Sending figures of { $codes }
tokens-choose-indicators = Tick indicators
tokens-make = Make the token
tokens-fault-label = Write what the token is for, in up to { $max } letters.
tokens-fault-agency = Choose the institution that will use the token.
tokens-fault-scope = Choose what the token allows; if that is sending figures of some indicators, tick at least one.
tokens-made-already = This form had been sent already and its token is in the list; its text is not shown again. If you did not copy it, revoke it and make another.
tokens-list = Tokens that there are
tokens-none = There is no token yet.
tokens-created = Made
tokens-used = Last use
tokens-never-used = Never
tokens-state-valid = Valid
tokens-state-revoked = Revoked on { $day }
tokens-revoke = Revoke
tokens-revoke-note = The system that uses it will stop reading or sending with it at once. What it sent is kept. It cannot be undone: to let the system in again, a new token is made.
tokens-revoke-confirm = Yes, revoke this token
tokens-no-such = This token does not exist. Choose one from the list.
api-other-plan = This access token is of another plan. Ask the secretariat for one of this plan.
api-reads-only = This token only allows reading, so nothing was saved. Ask the secretariat for one that allows sending figures.
api-value = “{ $value }” is no value of { $name }, so nothing was answered. Allowed: { $allowed }.
