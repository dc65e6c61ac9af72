//! What a book must satisfy as a whole, once all its files are read.

use super::json::Chains;
use super::load::Loaded;
use super::model::{Rule, RuleEffect};
use crate::error::{Error, ErrorKind, Result};
use crate::law::{ProvisionId, Provisions};
use crate::source::Mark;
use crate::time::Period;

/// Checks citations, successors and questions, and gives the chain of articles of each citation.
pub(super) fn check(loaded: &Loaded, law: &Provisions) -> Result<Chains> {
    let mut chains = Chains::new();
    for (rule, mark) in loaded.book.rules.iter().zip(&loaded.marks) {
        let own = rule.cites.iter().map(|cite| (cite, "cite"));
        let excepting = rule.unless.iter().flat_map(|unless| &unless.cites).map(|cite| (cite, "unless.cite"));
        for (cite, field) in own.chain(excepting) {
            // An exception may be younger than its rule: it needs to be in force at some time of it.
            let whole = field == "cite";
            in_force(law, cite, rule.period, whole, &mut chains)
                .map_err(|error| mark.fault(error.at_field(field)))?;
        }
        check_successor(loaded, rule, mark)?;
        check_question(loaded, rule, mark)?;
    }
    for cite in &loaded.book.closing {
        known(law, cite, &mut chains).map_err(|error| error.at_field("book.closing"))?;
    }
    for question in &loaded.book.questions {
        for cite in &question.cites {
            known(law, cite, &mut chains)
                .map_err(|error| error.at_field(format!("question {}", question.id)))?;
        }
    }
    for band in &loaded.book.bands {
        for cite in &band.cites {
            in_force(law, cite, band.period, true, &mut chains)
                .map_err(|error| error.at_field("band.cite"))?;
        }
    }
    Ok(chains)
}

fn known(law: &Provisions, cite: &ProvisionId, chains: &mut Chains) -> Result<()> {
    let chain = law.chain(cite)?;
    chains.entry(cite.clone()).or_insert_with(|| {
        chain.into_iter().map(|(provision, period)| (provision.clone(), period)).collect()
    });
    Ok(())
}

fn in_force(
    law: &Provisions,
    cite: &ProvisionId,
    period: Period,
    whole: bool,
    chains: &mut Chains,
) -> Result<()> {
    known(law, cite, chains)?;
    let chain = chains.get(cite).map_or(&[][..], Vec::as_slice);
    let holds = if whole {
        law.covers(cite, period)?
    } else {
        chain.iter().any(|(_, provision)| provision.overlaps(period))
    };
    if holds {
        return Ok(());
    }
    let known = chain.iter().map(|(provision, period)| match period.until() {
        Some(until) => format!("{provision} from {} until {until}", period.from()),
        None => format!("{provision} from {}", period.from()),
    });
    Err(Error::new(
        ErrorKind::CitationNotInForce,
        "the citation is not in force during the validity of the rule",
    )
    .expecting(known))
}

fn check_successor(loaded: &Loaded, rule: &Rule, mark: &Mark) -> Result<()> {
    let Some(successor) = &rule.successor else { return Ok(()) };
    let fault = |error: Error| Err(mark.fault(error.at_field("successor")));
    let Some(next) = loaded.book.rules.iter().find(|next| next.id == *successor) else {
        return fault(Error::new(ErrorKind::UnknownRule, "no rule with this identifier"));
    };
    // A successor starts later than its rule, so a cycle cannot pass this.
    if !rule.period.meets(next.period) {
        let error =
            Error::new(ErrorKind::BrokenSuccession, "the successor does not start on the day this rule ends");
        return fault(error.expecting(rule.period.until().map(|until| format!("from = {until}"))));
    }
    Ok(())
}

fn check_question(loaded: &Loaded, rule: &Rule, mark: &Mark) -> Result<()> {
    let RuleEffect::Question { question, .. } = &rule.effect else { return Ok(()) };
    if loaded.book.questions.iter().any(|known| known.id == *question) {
        return Ok(());
    }
    let error = Error::new(ErrorKind::UnknownQuestion, "no open question with this identifier");
    let known = loaded.book.questions.iter().map(|known| known.id.to_string());
    Err(mark.fault(error.at_field("question").expecting(known)))
}
