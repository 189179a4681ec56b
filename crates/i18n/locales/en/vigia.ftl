## The product and the frame of every page

product = Vigía
language-name = English
skip-to-content = Skip to content
menu = Menu
navigation = Main navigation
navigation-menu = Navigation menu
nav-overview = Overview
nav-activities = Activities
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
figures-heading = The plan in figures
axes-heading = Axes of the plan
kpi-progress = Progress
kpi-completed = Completed
kpi-overdue = Overdue
kpi-overdue-oldest = The oldest by { $days } days · { $agency }
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
overdue-heading = Overdue
overdue-none = No activity is overdue.
coming-heading = Next deadlines
coming-none = No deadline is left.
list-all = See all { $count }
owed-heading = Institutions that owe a report
owed-note = Open activities with no validated report in the last { $days } days.
owed-count = { $count ->
    [one] 1 report
   *[other] { $count } reports
}
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
chart-no-data = There are no data yet.
chart-missing = The chart could not be drawn. The table has the same figures.
curve-heading = Progress through time
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
