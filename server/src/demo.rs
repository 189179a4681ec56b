//! The demonstration: accounts with known passwords, on a day in mid-plan, and
//! examples of amendments.

use uuid::Uuid;
use vigia_domain::account::{Actor, Role};
use vigia_domain::activity::Terms;
use vigia_domain::amendment::Reason;
use vigia_domain::{Day, PlanCode};
use vigia_store::account::Account;
use vigia_store::amendment::Amend;
use vigia_store::{Error, Moment, Store};

use crate::clock::now_ms;

/// The day on which a demonstration looks at the plan.
pub(crate) const TODAY: Day = Day::constant(2019, 11, 30);

/// A demonstration account.
pub(crate) struct DemoAccount {
    pub(crate) login: &'static str,
    pub(crate) role: Role,
    pub(crate) agency: &'static str,
    pub(crate) what: &'static str,
}

impl DemoAccount {
    pub(crate) fn password(&self) -> String {
        format!("demo-{}", self.login)
    }
}

const fn member(login: &'static str, agency: &'static str) -> DemoAccount {
    DemoAccount { login, role: Role::Member, agency, what: "reports for its institution" }
}

/// One account a role, and one for each institution that leads activities; the
/// ones to begin with come first.
pub(crate) const ACCOUNTS: [DemoAccount; 19] = [
    DemoAccount {
        login: "secretaria",
        role: Role::Secretariat,
        agency: "MIREX",
        what: "runs the plan: validates and amends",
    },
    member("mmujer", "MMUJER"),
    member("pett", "PETT"),
    DemoAccount {
        login: "direccion",
        role: Role::Leadership,
        agency: "MIREX",
        what: "looks at everything",
    },
    DemoAccount {
        login: "socio",
        role: Role::Partner,
        agency: "OIM",
        what: "sees what is published",
    },
    member("mirex", "MIREX"),
    member("mide", "MIDE"),
    member("mip", "MIP"),
    member("minerd", "MINERD"),
    member("mispas", "MISPAS"),
    member("mitur", "MITUR"),
    member("mt", "MT"),
    member("pn", "PN"),
    member("dgm", "DGM"),
    member("dgp", "DGP"),
    member("conani", "CONANI"),
    member("cestur", "CESTUR"),
    member("dpd", "DPD"),
    member("inm", "INM"),
];

/// A deadline of an example that the secretariat moved.
struct DemoAmendment {
    activity: &'static str,
    on: Day,
    to: Day,
    reason: Reason,
}

const AMENDMENTS: [DemoAmendment; 2] = [
    DemoAmendment {
        activity: "4.03",
        on: Day::constant(2019, 8, 15),
        to: Day::constant(2020, 6, 30),
        reason: Reason::AdaptiveManagement,
    },
    DemoAmendment {
        activity: "4.01",
        on: Day::constant(2019, 10, 15),
        to: Day::constant(2020, 3, 31),
        reason: Reason::LegalChange,
    },
];

/// Amends some examples of a plan that was just given.
pub(crate) async fn add_amendments(store: &Store, code: &PlanCode) -> Result<(), Error> {
    for DemoAmendment { activity, on, to, reason } in AMENDMENTS {
        let plan = store.plan(code).await?;
        let activity = activity.parse().expect("the demonstration's activities have codes");
        let Some(activity) = plan.activity(&activity) else { continue };
        let amend = Amend {
            activity: activity.code.clone(),
            version: activity.version,
            terms: Terms { deadline: to, ..activity.terms.clone() },
            reason,
            actor: Actor::Account {
                role: Role::Secretariat,
                agency: "MIREX".parse().expect("the demonstration's institutions have codes"),
            },
        };
        store.amend(code, amend, Moment { day: on, at_ms: now_ms() }).await?;
    }
    Ok(())
}

/// Adds the accounts that are missing.
pub(crate) async fn add_accounts(store: &Store) -> Result<(), Error> {
    for demo in &ACCOUNTS {
        if store.account_by_login(demo.login).await?.is_some() {
            continue;
        }
        let account = Account {
            id: Uuid::now_v7().to_string(),
            login: demo.login.to_owned(),
            role: demo.role,
            agency: demo.agency.parse().expect("the demonstration's institutions have codes"),
            password_hash: password_auth::generate_hash(demo.password()),
        };
        store.add_account(&account, now_ms()).await?;
    }
    Ok(())
}
