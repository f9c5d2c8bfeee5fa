//! An assessor at her desk with one case open.

use super::{AINO, SECRET, World, application, person};
use app::view::*;
use app::{Archive, Error, Exported, Host, Kvarbo, Open};
use std::sync::Arc;

/// The program and the case.
pub struct Desk {
    pub kvarbo: Kvarbo,
    pub case: CaseRef,
}

/// A new file with Aino's application.
pub fn registered(world: &Arc<World>, services: &[&str]) -> Desk {
    registered_as(world, Protection::None, services)
}

/// A person's address in Norrtälje.
pub fn lives_at(street: &str) -> ContactView {
    ContactView {
        street: street.into(),
        postcode: "76130".into(),
        town: "Norrtälje".into(),
        telephone: String::new(),
        door_code: String::new(),
        protected: false,
    }
}

/// The same, protected.
pub fn registered_as(world: &Arc<World>, level: Protection, services: &[&str]) -> Desk {
    apply(world, world.started(), level, services)
}

/// A file that is begun with `start`, with Aino's application.
pub fn begun(world: &Arc<World>, start: &SessionCreate, level: Protection, services: &[&str]) -> Desk {
    let mut kvarbo = world.program();
    kvarbo.session_create(start).unwrap();
    apply(world, kvarbo, level, services)
}

fn apply(world: &Arc<World>, mut kvarbo: Kvarbo, level: Protection, services: &[&str]) -> Desk {
    let open = kvarbo.open().unwrap();
    let who = open.person_register(&person(AINO, level)).unwrap();
    let case = open
        .intake_register(&application(&who, &world.day(-3), services))
        .unwrap();
    Desk { kvarbo, case }
}

/// What goes to a party by letter today, to be commented on within fifteen days.
pub fn for_comment(world: &World, case: &CaseRef, party: &str) -> HearingSend {
    HearingSend {
        case: case.case.clone(),
        party: party.into(),
        sent: world.day(0),
        how: "letter".into(),
        until: world.day(15),
        language: Language::Sv,
    }
}

/// A guardian at an address.
pub fn guardian(name: &str, scope: &str, address: &str) -> RepresentativeView {
    RepresentativeView {
        id: "r1".into(),
        kind: "guardian".into(),
        name: name.into(),
        scope: scope.into(),
        from: None,
        until: None,
        telephone: String::new(),
        address: address.into(),
    }
}

/// With three life areas done.
pub fn investigated(world: &Arc<World>, services: &[&str]) -> Desk {
    let mut desk = registered(world, services);
    for (area, item) in [("d5", "d510"), ("d6", "d6402"), ("d4", "d460")] {
        desk.write(&format!("area/{area}/own_words"), "Det går inte längre.");
        desk.opens(item);
        for (field, value) in [
            ("assessed", "3"),
            ("intended", "1"),
            ("need", "yes"),
            ("goal", "Klara det med stöd."),
            ("support", "compensate"),
        ] {
            desk.write(&format!("item/{item}/{field}"), value);
        }
        desk.write(&format!("area/{area}/state"), "done");
    }
    desk.write("analysis", "Behov av stöd i tre områden.");
    desk.write("investigation/state", "done");
    desk
}

/// One service, granted, ready to sign.
pub fn granted(world: &Arc<World>) -> Desk {
    let mut desk = registered(world, &["dusch"]);
    desk.grant();
    desk
}

/// Chooses what a booking is to be, two hours a month from `day`, and sends the notice.
pub fn book(open: &mut Open, case: &CaseRef, day: &str) -> IntakeView {
    for (field, value) in [("from", day), ("provider", "allegio"), ("hours", "2")] {
        let write = FieldWrite {
            case: case.case.clone(),
            path: format!("booking/{field}"),
            value: value.into(),
            reused: false,
            versions: Vec::new(),
        };
        open.field_write(&write).unwrap();
    }
    let send = BookingSend {
        case: case.case.clone(),
        how: "post".into(),
        language: Language::Sv,
    };
    open.booking_send(&send).unwrap()
}

impl Desk {
    pub fn open(&mut self) -> &mut Open {
        self.kvarbo.open().unwrap()
    }

    pub fn write(&mut self, path: &str, value: &str) {
        let write = FieldWrite {
            case: self.case.case.clone(),
            path: path.into(),
            value: value.into(),
            reused: false,
            versions: Vec::new(),
        };
        self.open()
            .field_write(&write)
            .unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    pub fn draft(&mut self, path: &str, text: &str, counter: u32) {
        let draft = DraftWrite {
            case: self.case.case.clone(),
            path: path.into(),
            text: text.into(),
            counter,
            versions: Vec::new(),
        };
        self.open().draft_write(&draft).unwrap();
    }

    /// Opens an item of its area.
    pub fn opens(&mut self, item: &str) {
        let open = ItemOpen {
            case: self.case.case.clone(),
            item: item.into(),
        };
        self.open().item_open(&open).unwrap();
    }

    /// The ground of FL 37 § that she wants less herself: said of a `decision` or an `order`, on `day`.
    pub fn wants_less(&mut self, act: &str, words: &str, day: &str) {
        for (field, value) in [
            ("ground", "own_withdrawal"),
            ("ground_words", words),
            ("ground_date", day),
        ] {
            self.write(&format!("{act}/{field}"), value);
        }
    }

    pub fn analysis(&mut self) -> TextField {
        let case = self.case.clone();
        self.open().investigation_read(&case).unwrap().analysis
    }

    pub fn overview(&mut self) -> OverviewView {
        let case = self.case.clone();
        self.open().case_read(&case).unwrap()
    }

    pub fn decision(&mut self) -> DecisionView {
        let case = self.case.clone();
        self.open().decision_read(&case).unwrap()
    }

    /// A field of the service that was applied for as number `at`.
    pub fn path(&mut self, at: usize, field: &str) -> String {
        let case = self.case.clone();
        let line = self.open().intake_read(&case).unwrap().services[at].line.clone();
        format!("line/{line}/{field}")
    }

    pub fn decide(&mut self, at: usize, outcome: &str, reason: &str) {
        let bases = self.decision().legal_bases;
        let carries = |basis: &&LegalBasisChoice| basis.allowed_for.iter().any(|one| one == outcome);
        let basis = bases.iter().find(carries).unwrap().code.clone();
        let extent = if outcome == "refused" {
            vec![]
        } else {
            vec![("times", "1"), ("per", "week")]
        };
        let words = [("outcome", outcome), ("legal_basis", &basis), ("reason", reason)];
        for (field, value) in words.into_iter().chain(extent) {
            let path = self.path(at, field);
            self.write(&path, value);
        }
    }

    /// What the decision as a whole needs.
    pub fn whole(&mut self) {
        let from = self.kvarbo.session_read().unwrap().today;
        self.write("investigation/state", "done");
        self.write("decision/from", &from);
        self.write(
            "decision/general_reasons",
            "Hjälpen ger skäliga levnadsförhållanden.",
        );
    }

    pub fn grant(&mut self) {
        self.decide(0, "granted", "");
        self.whole();
        let except = HearingExcept {
            case: self.case.case.clone(),
            ground: "obviously_unnecessary".into(),
            words: String::new(),
        };
        self.open().hearing_except(&except).unwrap();
    }

    /// Sends the material to the person; the last day for a reply goes by.
    pub fn hear_and_wait(&mut self, world: &World) {
        let send = for_comment(world, &self.case, "person");
        let sent = self.open().hearing_send(&send).unwrap();
        assert_eq!(sent.state, "waiting");
        world.pass(16);
    }

    pub fn sign(&mut self) -> SignedView {
        let sign = DecisionSign {
            case: self.case.case.clone(),
        };
        let gaps = self.decision().gaps;
        self.open()
            .decision_sign(&sign)
            .unwrap_or_else(|_| panic!("{gaps:?}"))
            .signed
            .remove(0)
    }

    pub fn dispatch(&mut self) {
        let (number, date) = (
            self.decision().signed[0].number.clone(),
            self.kvarbo.session_read().unwrap().today,
        );
        let (case, recipient, how) = (self.case.case.clone(), "person".into(), "post".into());
        self.open()
            .decision_dispatch(&DecisionDispatch {
                case,
                number,
                recipient,
                how,
                date,
                language: Language::Sv,
            })
            .unwrap();
    }

    pub fn receive(&mut self, date: &str) -> SignedView {
        let number = self.decision().signed[0].number.clone();
        let (case, recipient, date) = (self.case.case.clone(), "person".into(), date.into());
        self.open()
            .decision_receive(&DecisionReceive {
                case,
                number,
                recipient,
                date,
                assumed: None,
            })
            .unwrap()
            .signed
            .remove(0)
    }

    /// The day of the first watch of this kind in a case.
    pub fn watched(&mut self, case: &str, kind: &str) -> Option<String> {
        let all = WatchesFilter {
            whose: "own".into(),
            when: "all".into(),
            kind: kind.into(),
        };
        let rows = self.open().watches(&all).unwrap().rows;
        let row = rows.into_iter().find(|row| row.case == case);
        row.map(|row| row.deadline.due)
    }

    /// Opens a review of the last decision.
    pub fn review(&mut self, cause: &str) {
        let review = DecisionReview {
            case: self.case.case.clone(),
            number: self.decision().signed[0].number.clone(),
            cause: cause.into(),
            words: "Något är annorlunda.".into(),
        };
        self.open().decision_review(&review).unwrap();
    }

    /// Chooses who gets the order, and what it is disclosed by.
    pub fn provider(&mut self, code: &str) {
        self.write("order/provider", code);
        self.write("order/disclosure", "osl-10-2");
    }

    /// Orders what was granted from Attendo.
    pub fn order(&mut self) -> OrderSentView {
        self.provider("attendo");
        let case = self.case.case.clone();
        self.open()
            .order_send(&OrderSend {
                case,
                language: Language::Sv,
            })
            .unwrap()
            .orders
            .remove(0)
    }

    /// Notes how an order stands from a day.
    pub fn noted(&mut self, order: &OrderSentView, status: &str, date: String) -> OrderSentView {
        let noted = OrderStatus {
            case: self.case.case.clone(),
            order: order.id.clone(),
            status: status.into(),
            date,
            reason: String::new(),
            ground: String::new(),
            ground_date: None,
            away: None,
        };
        let orders = self.open().order_status(&noted).unwrap().orders;
        orders.into_iter().find(|one| one.id == order.id).unwrap()
    }

    /// Today's row by this rule.
    pub fn row(&mut self, rule: &str) -> Option<TodayRow> {
        let rows = self.open().today().unwrap().rows;
        rows.into_iter().find(|row| row.rule == rule)
    }

    /// Names a letter in Swedish; without number, what is proposed.
    pub fn letter_ref(&self, letter: &str, number: &str) -> LetterRef {
        LetterRef {
            case: self.case.case.clone(),
            letter: letter.into(),
            number: number.into(),
            language: Language::Sv,
            recipient: String::new(),
        }
    }

    /// A letter as it reads, with plain spaces.
    pub fn html(&mut self, letter: &str, number: &str) -> String {
        let letter = self.letter_ref(letter, number);
        let read = self.open().letter_read(&letter).unwrap();
        read.html.replace('\u{a0}', " ")
    }

    /// The bytes of a letter as they are saved.
    pub fn letter(&mut self, letter: &str, number: &str) -> Vec<u8> {
        let letter = self.letter_ref(letter, number);
        std::fs::read(self.open().letter_save(&letter).unwrap().path).unwrap()
    }

    /// Exports the case, as somebody without the window does, into a folder of the test's own.
    pub fn export(&mut self, world: &Arc<World>) -> Result<Exported, Error> {
        self.kvarbo.session_lock().unwrap();
        let host = Arc::clone(world) as Arc<dyn Host>;
        let mut archive = Archive::open(host, &self.kvarbo.database(), SECRET).unwrap();
        let exported = archive.export(&self.case.case, &self.kvarbo.folder().join("export"));
        drop(archive);
        self.kvarbo = world.unlocked();
        exported
    }

    /// The operations as the last export wrote them, a line each.
    pub fn exported(&self) -> String {
        std::fs::read_to_string(self.kvarbo.folder().join("export/operations.jsonl")).unwrap()
    }

    /// Replaces one part of the person.
    pub fn person_writes(&mut self, part: impl FnOnce(PersonWrite) -> PersonWrite) {
        let write = part(PersonWrite::nothing(&self.case));
        self.open().person_write(&write).unwrap();
    }
}
