//! A teller of stories: commands in JSON, recorded one after another.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "each test file uses a part"
)]

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::casus::Profiles;
use livc_core::event::ViewerRole;
use livc_core::journal::Sealed;
use livc_core::register::{Command, Context, Look, Register, Viewer};
use livc_core::rule::RuleBook;

pub(crate) struct Teller {
    pub(crate) register: Register,
    pub(crate) book: RuleBook,
    pub(crate) profiles: Profiles,
    pub(crate) lines: Vec<String>,
    count: u32,
}

impl Teller {
    pub(crate) fn new() -> Self {
        Self {
            register: Register::new(),
            book: RuleBook::builtin().unwrap(),
            profiles: Profiles::builtin().unwrap(),
            lines: Vec::new(),
            count: 0,
        }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context { book: &self.book, profiles: &self.profiles }
    }

    pub(crate) fn command(&self, on: &str, actor: &str, act: &str) -> Command {
        let act = Value::parse(act).unwrap();
        let seed = format!("{:064x}", self.count + 1);
        let at = format!("{on}T10:{:02}:{:02}.000Z", self.count / 60, self.count % 60);
        let mut object = Object::new()
            .with("at", at)
            .with("on", on.to_owned())
            .with("seed", seed)
            .with("head", self.register.head().to_value())
            .with("do", act.into_owned());
        if !actor.is_empty() {
            object.set("actor", actor.to_owned());
        }
        Command::from_value(&Value::Object(object)).unwrap_or_else(|error| panic!("{error}"))
    }

    /// A command as JSON, recorded on one day about another.
    pub(crate) fn json(&self, recorded: &str, on: &str, actor: &str, act: &str) -> Object<'static> {
        let mut object = Object::new()
            .with("at", format!("{recorded}T10:{:02}:{:02}.000Z", self.count / 60, self.count % 60))
            .with("on", on.to_owned())
            .with("seed", format!("{:064x}", self.count + 1))
            .with("head", self.register.head().to_value())
            .with("do", Value::parse(act).unwrap().into_owned());
        if !actor.is_empty() {
            object.set("actor", actor.to_owned());
        }
        object
    }

    /// What comes of a command: `recorded`, `refused: <kind>`, or `<kind of error> at <field>`. Whatever it is,
    /// the register is as it was.
    pub(crate) fn outcome_of(&self, command: Object<'static>) -> String {
        let (before, text) = (self.register.clone(), self.register.to_value().to_text());
        let read = Command::from_value(&Value::Object(command));
        let outcome = match read.and_then(|command| self.register.decide(self.context(), &command)) {
            Ok(Ok(_)) => "recorded".to_owned(),
            Ok(Err(refusal)) => format!("refused: {}", refusal.kind),
            Err(error) => format!("{} at {}", error.kind(), error.place().field.as_deref().unwrap_or("-")),
        };
        assert!(self.register == before, "{outcome}: nothing may change");
        assert_eq!(self.register.to_value().to_text(), text);
        outcome
    }

    /// What would come of an act on the day of its recording.
    pub(crate) fn would(&self, on: &str, actor: &str, act: &str) -> String {
        self.outcome_of(self.json(on, on, actor, act))
    }

    /// What would come of an act that is recorded later.
    pub(crate) fn would_later(&self, recorded: &str, on: &str, actor: &str, act: &str) -> String {
        self.outcome_of(self.json(recorded, on, actor, act))
    }

    pub(crate) fn record(&mut self, on: &str, actor: &str, act: &str) {
        let command = self.command(on, actor, act);
        let decided = self
            .register
            .decide(self.context(), &command)
            .unwrap_or_else(|error| panic!("{act}: {error}"))
            .unwrap_or_else(|refusal| panic!("{act}: {}", refusal.to_value().to_text()));
        self.take(&decided.sealed);
    }

    /// Records what was decided.
    pub(crate) fn take(&mut self, sealed: &Sealed) {
        self.register.apply(sealed.entry()).unwrap();
        self.lines.push(sealed.entry().to_line());
        self.count += 1;
    }

    /// What somebody sees of a casus.
    pub(crate) fn look(&self, casus: &str, viewer: &str, role: ViewerRole, on: &str) -> Result<Look, Error> {
        let (member, reason) = (viewer.parse().unwrap(), "d-77".parse().unwrap());
        let viewer = Viewer { member: &member, role, reason: &reason, on: on.parse().unwrap() };
        self.register.look(&self.book, &casus.parse().unwrap(), viewer)
    }

    pub(crate) fn refused(&self, on: &str, actor: &str, act: &str) -> (String, String) {
        let command = self.command(on, actor, act);
        let refusal = self
            .register
            .decide(self.context(), &command)
            .unwrap_or_else(|error| panic!("{act}: {error}"))
            .expect_err("it should be refused");
        (refusal.kind.to_string(), refusal.to_value().to_text())
    }

    pub(crate) fn set_up(&mut self) {
        let day = "2026-08-31";
        self.record(
            day,
            "",
            r#"{"k":"journal_opened","journal":"j-1","cell":"cell-07","controller":"municipalities"}"#,
        );
        let mayor = r#"[{"k":"member_added","member":"m-mayor","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-mayor","seat":"mayor","holder":"principal"}]"#;
        self.record(day, "m-mayor", mayor);
        for act in [
            r#"{"k":"cell_state_changed","state":"established"}"#,
            r#"{"k":"municipality_joined","municipality":"23024"}"#,
            r#"[{"k":"member_added","member":"m-police","capacity":"seat_holder","regime":"federal"},{"k":"seat_assigned","member":"m-police","seat":"police","holder":"representative","designated_by":"m-chief"},{"k":"clearance_recorded","member":"m-police","level":"secret","until":"2028-01-01"}]"#,
            r#"[{"k":"member_added","member":"m-prev","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-prev","seat":"prevention","holder":"principal"}]"#,
            r#"{"k":"member_added","member":"m-youth","capacity":"municipal_staff","regime":"municipal","service":"youth"}"#,
            r#"{"k":"member_added","member":"m-caw","capacity":"community_service","regime":"flemish","service":"caw"}"#,
            r#"{"k":"mandate_recorded","member":"m-caw","status":"covers","article":"fl21/participation"}"#,
            r#"{"k":"member_added","member":"m-other","capacity":"other","regime":"municipal"}"#,
            r#"{"k":"member_invited","invitation":"i-1","member":"m-youth","contribution":"d-2"}"#,
            r#"{"k":"member_invited","invitation":"i-2","member":"m-caw","contribution":"d-3"}"#,
        ] {
            self.record(day, "m-mayor", act);
        }
    }

    pub(crate) fn declare_basis(&mut self) {
        self.record(
            "2026-09-01",
            "m-mayor",
            r#"{"k":"basis_declared","basis":"b-1","controller":"municipalities","category":"all","operation":"all","article":"l18/3/2","reference":"opinion-1","from":"2026-09-01"}"#,
        );
    }

    pub(crate) fn signal_to_listing(&mut self) {
        let day = "2026-09-01";
        self.record(
            day,
            "m-youth",
            r#"{"k":"signal_received","casus":"k-1","sector":"education","person":"p-88"}"#,
        );
        self.record(day, "m-prev", r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"c-1","reason":"d-4"}"#);
        self.record(
            "2026-09-02",
            "m-mayor",
            r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"education","age":"adult","reason":"d-5"}"#,
        );
    }

    pub(crate) fn meeting(&mut self, meeting: &str, day: &str) {
        let everybody = r#"["m-mayor","m-police","m-prev","m-youth","m-caw"]"#;
        self.record(
            day,
            "m-prev",
            &format!(
                r#"{{"k":"meeting_held","meeting":"{meeting}","kind":"case_meeting","present":{everybody}}}"#
            ),
        );
        self.record(
            day,
            "m-prev",
            &format!(
                r#"{{"k":"casus_discussed","casus":"k-1","meeting":"{meeting}","present":{everybody}}}"#
            ),
        );
    }

    pub(crate) fn weigh(&mut self) {
        self.record("2026-09-03", "m-prev", r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","positions":[{"member":"m-mayor","position":"agree"}],"reason":"d-6"}"#);
    }

    pub(crate) fn plan_to_closing(&mut self) {
        let day = "2026-09-03";
        self.record(day, "m-prev", r#"{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1","g-2"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2026-10-01"},{"action":"a-2","goal":"g-2","owner":"caw","due":"2026-11-02"}],"reason":"d-7"}"#);
        self.record(day, "m-prev", r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-15","reason":"d-8"}"#);
        self.record("2026-09-30", "m-youth", r#"{"k":"action_completed","casus":"k-1","action":"a-1"}"#);
        for (meeting, day, next) in [("v-2", "2026-10-15", "2026-11-19"), ("v-3", "2026-11-19", "2026-12-17")]
        {
            self.meeting(meeting, day);
            self.record(day, "m-prev", &format!(r#"{{"k":"casus_reviewed","casus":"k-1","meeting":"{meeting}","progress":[{{"goal":"g-1","progress":"reached"}},{{"goal":"g-2","progress":"nearer"}}],"scaling":"down","next_review":"{next}","reason":"d-9"}}"#));
        }
        self.record("2026-11-20", "m-mayor", r#"{"k":"casus_closed","casus":"k-1","closing":"concern_lessened","handed_over":["a-2"],"service":"caw","confirmed":"2026-11-18","reason":"d-10"}"#);
    }

    pub(crate) fn purge(&mut self) {
        self.record(
            "2026-11-20",
            "m-mayor",
            r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-11"}"#,
        );
        self.record("2026-11-22", "m-mayor", r#"{"k":"casus_purged","casus":"k-1","reason":"d-12"}"#);
    }
}

pub(crate) fn told() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    teller.weigh();
    teller.plan_to_closing();
    teller
}
