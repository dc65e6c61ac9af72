//! The exported book in Cedar, and livc's order of deciding over what Cedar finds.

use std::collections::HashMap;
use std::str::FromStr;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, Policy, PolicyId, PolicySet, Request,
    RestrictedExpression, Schema, ValidationMode, Validator,
};
use livc_core::code::{Code, Language};
use livc_core::exchange::cedar::{Cedar, export};
use livc_core::rule::vocabulary::{Part, Scope};
use livc_core::rule::{Duty, Outcome, RuleBook};

use crate::situations::{Question, Said};

/// Every action of the order of deciding, in that order.
const FINDS: [&str; 7] = [
    "find_whole",
    "find_forbid",
    "find_unmet_need",
    "find_permit",
    "find_question_to_forbid",
    "find_question_to_permit",
    "find_close",
];
/// The action that is the one yes.
pub const ACT: &str = "act";

/// A policy with what of it is known without asking Cedar.
struct Known {
    scope: Scope,
    action: String,
    /// The place of its rule in the book.
    rule: Option<u16>,
    policy: Policy,
}

/// The exported book of one or all scopes.
pub struct Book<'b> {
    book: &'b RuleBook,
    /// The texts.
    pub export: Cedar,
    /// The schema.
    pub schema: Schema,
    known: Vec<Known>,
    places: HashMap<PolicyId, u16>,
}

impl<'b> Book<'b> {
    /// Exports a book and reads the export into Cedar, which validates it strictly.
    ///
    /// # Panics
    /// When Cedar refuses it.
    pub fn new(book: &'b RuleBook) -> Self {
        let export = export(book, Scope::ALL, Language::En).unwrap();
        let (schema, warnings) = Schema::from_cedarschema_str(export.schema()).unwrap();
        assert_eq!(warnings.count(), 0);
        let (mut known, mut places) = (Vec::new(), HashMap::new());
        for text in [export.rules(), export.act()] {
            let set = PolicySet::from_str(text).unwrap();
            let found = Validator::new(schema.clone()).validate(&set, ValidationMode::Strict);
            assert!(found.validation_passed(), "{:?}", found.validation_errors().next());
            for warning in found.validation_warnings() {
                println!("warning of Cedar: {warning}");
            }
            for policy in set.policies() {
                let id = policy.annotation("id").unwrap().to_owned();
                let mut parts = id.split('.');
                let scope = Scope::parse(parts.next().unwrap()).unwrap();
                let action = parts.next().unwrap().to_owned();
                let rule = policy.annotation("rule").map(|rule| {
                    let from = policy.annotation("from").unwrap();
                    let at = book
                        .rules()
                        .iter()
                        .position(|one| one.id.as_str() == rule && one.period.from().to_string() == from);
                    u16::try_from(at.unwrap()).unwrap()
                });
                let id = PolicyId::new(&id);
                places.extend(rule.map(|rule| (id.clone(), rule)));
                known.push(Known { scope, action, rule, policy: policy.new_id(id) });
            }
        }
        Self { book, export, schema, known, places }
    }

    /// The policies of a scope and an action; with numbers, only those whose rule can fire under their head facts.
    pub fn policies(&self, scope: Scope, action: &str, under: Option<&[u8]>) -> PolicySet {
        let can_fire = |rule: u16| {
            let Some(codes) = under else { return true };
            self.book.rules()[usize::from(rule)].when.iter().any(|clause| {
                clause.iter().all(|literal| {
                    let at = usize::from(literal.fact);
                    scope.facts()[at].part != Part::Head || literal.holds(codes[at])
                })
            })
        };
        let of = self.known.iter().filter(|one| one.scope == scope && one.action == action);
        let of = of.filter(|one| one.rule.is_none_or(can_fire));
        PolicySet::from_policies(of.map(|one| one.policy.clone())).unwrap()
    }
}

/// Cedar with everything that is made once.
pub struct Engine<'b> {
    book: &'b Book<'b>,
    authorizer: Authorizer,
    entities: Entities,
    principal: EntityUid,
    resource: EntityUid,
    /// For each scope, each fact, each value.
    values: Vec<Vec<Vec<RestrictedExpression>>>,
    obligations: Vec<RestrictedExpression>,
    actions: HashMap<(Scope, &'static str), EntityUid>,
    /// The policies for the heads of a situation, or all of a scope.
    sets: HashMap<(Scope, Vec<u8>), HashMap<&'static str, PolicySet>>,
    by_head: bool,
}

fn uid(kind: &str, id: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(kind.parse().unwrap(), cedar_policy::EntityId::new(id))
}

fn camel(name: &str) -> String {
    name.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

impl<'b> Engine<'b> {
    /// An engine over the policies of whole scopes, or, `by_head`, over those that can fire under the head facts of
    /// each situation: fewer, and so faster.
    pub fn new(book: &'b Book<'b>, by_head: bool) -> Self {
        let entity = |kind: &str, id: &str| RestrictedExpression::new_entity_uid(uid(kind, id));
        let values = Scope::ALL.iter().map(|scope| {
            let of = |spec: &livc_core::rule::vocabulary::FactSpec| {
                // The name of the type is looked up in the schema, not made by the rule of the export.
                let namespace = camel(scope.as_str());
                let plain = format!("  entity {} enum", camel(spec.name));
                let part =
                    book.export.schema().split(&format!("namespace Livc::{namespace} {{")).nth(1).unwrap();
                let part = part.split("\n}").next().unwrap();
                let suffix = if part.contains(&plain) { "" } else { "Fact" };
                let kind = format!("Livc::{namespace}::{}{suffix}", camel(spec.name));
                spec.words.iter().map(|word| entity(&kind, word)).collect()
            };
            scope.facts().iter().map(of).collect()
        });
        let actions = Scope::ALL.iter().flat_map(|scope| {
            let kind = format!("Livc::{}::Action", camel(scope.as_str()));
            FINDS.iter().chain([&ACT]).map(move |action| ((*scope, *action), uid(&kind, action)))
        });
        Self {
            book,
            authorizer: Authorizer::new(),
            entities: Entities::empty(),
            principal: uid("Livc::Host", "host"),
            resource: uid("Livc::Situation", "situation"),
            values: values.collect(),
            obligations: Duty::ALL.iter().map(|duty| entity("Livc::Obligation", duty.as_str())).collect(),
            actions: actions.collect(),
            sets: HashMap::new(),
            by_head,
        }
    }

    /// The context of a question: `day` and every fact.
    pub fn pairs(&self, question: &Question) -> Vec<(String, RestrictedExpression)> {
        let scope = Scope::ALL.iter().position(|scope| *scope == question.scope).unwrap();
        let on = question.on;
        let day = i64::from(on.year()) * 10_000 + i64::from(on.month()) * 100 + i64::from(on.day_of_month());
        let facts = question.scope.facts().iter().zip(&question.codes).zip(&self.values[scope]);
        let facts = facts
            .map(|((spec, code), values)| (spec.name.to_owned(), values[usize::from(*code) - 1].clone()));
        facts.chain([("day".to_owned(), RestrictedExpression::new_long(day))]).collect()
    }

    /// These obligations, undertaken.
    pub fn undertaken(&self, duties: u64) -> (String, RestrictedExpression) {
        let of = Duty::ALL.iter().zip(&self.obligations);
        let of = of.filter(|(duty, _)| duties >> duty.number() & 1 == 1).map(|(_, entity)| entity.clone());
        ("undertaken".to_owned(), RestrictedExpression::new_set(of))
    }

    /// A request; with the schema it is validated against it.
    ///
    /// # Errors
    /// When the schema does not allow it.
    pub fn request(
        &self,
        scope: Scope,
        action: &'static str,
        context: Context,
        schema: Option<&Schema>,
    ) -> Result<Request, Box<cedar_policy::RequestValidationError>> {
        let action = self.actions[&(scope, action)].clone();
        Request::new(self.principal.clone(), action, self.resource.clone(), context, schema).map_err(Box::new)
    }

    /// Makes the policies of a question, where they are not there yet.
    pub fn prepare(&mut self, question: &Question) {
        let key = self.key(question);
        let (book, by_head) = (self.book, self.by_head);
        self.sets.entry(key).or_insert_with(|| {
            let under = by_head.then_some(question.codes.as_slice());
            FINDS
                .iter()
                .chain([&ACT])
                .map(|action| (*action, book.policies(question.scope, action, under)))
                .collect()
        });
    }

    fn key(&self, question: &Question) -> (Scope, Vec<u8>) {
        let facts = question.scope.facts().iter().zip(&question.codes);
        let heads = facts.filter(|(spec, _)| self.by_head && spec.part == Part::Head).map(|(_, code)| *code);
        (question.scope, heads.collect())
    }

    fn sets(&self, question: &Question) -> &HashMap<&'static str, PolicySet> {
        &self.sets[&self.key(question)]
    }

    /// The rules that an action finds; `None` when it finds none.
    fn find(
        &self,
        sets: &HashMap<&'static str, PolicySet>,
        question: &Question,
        context: &Context,
        action: &'static str,
    ) -> Option<Vec<u16>> {
        let request = self.request(question.scope, action, context.clone(), None).unwrap();
        let response = self.authorizer.is_authorized(&request, &sets[action], &self.entities);
        assert_eq!(response.diagnostics().errors().count(), 0, "no policy fails on a whole question");
        let rules = response.diagnostics().reason().filter_map(|id| self.book.places.get(id).copied());
        (response.decision() == Decision::Allow).then(|| rules.collect())
    }

    /// The outcome by livc's order of deciding over what Cedar finds, with the rules that determined it. Obligations
    /// are not filled in.
    pub fn decide(&self, question: &Question) -> Option<Said> {
        let context = Context::from_pairs(self.pairs(question)).unwrap();
        let sets = self.sets(question);
        let find = |action| self.find(sets, question, &context, action);
        let said = |outcome, rules: Vec<u16>| {
            let mut rules = rules;
            rules.sort_unstable();
            Some(Said { outcome, rules, duties: 0 })
        };
        find("find_whole")?;
        let (forbid, unmet) = (find("find_forbid"), find("find_unmet_need"));
        if forbid.is_some() || unmet.is_some() {
            return said(Outcome::Forbidden, [forbid, unmet].into_iter().flatten().flatten().collect());
        }
        if let Some(permits) = find("find_permit") {
            return match find("find_question_to_forbid") {
                None => said(Outcome::Permitted, permits),
                Some(questions) => said(Outcome::Unsettled, questions),
            };
        }
        if let Some(questions) = find("find_question_to_permit") {
            return said(Outcome::Unsettled, questions);
        }
        match find("find_close") {
            Some(closes) => said(Outcome::Forbidden, closes),
            None => said(Outcome::NoGround, Vec::new()),
        }
    }

    /// Whether Cedar allows the act, with these obligations undertaken.
    pub fn allows(&self, question: &Question, undertaken: u64) -> bool {
        let pairs = self.pairs(question).into_iter().chain([self.undertaken(undertaken)]);
        self.allows_in(question, Context::from_pairs(pairs).unwrap())
    }

    /// Whether Cedar allows the act in a context, whatever it holds.
    pub fn allows_in(&self, question: &Question, context: Context) -> bool {
        let request = self.request(question.scope, ACT, context, None).unwrap();
        let response = self.authorizer.is_authorized(&request, &self.sets(question)[ACT], &self.entities);
        response.decision() == Decision::Allow
    }
}
